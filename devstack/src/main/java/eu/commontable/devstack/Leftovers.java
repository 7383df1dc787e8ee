package eu.commontable.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Programs that an earlier run of this stack left behind because it was killed. Every program we start carries the
 * state folder on its command line; a recorded pid that now belongs to somebody else is left alone.
 */
final class Leftovers {

    private Leftovers() {}

    static String mark(House house) {
        return "commontable.state=" + house.state();
    }

    /** Answers how many programs it stopped: the application first, the database last. */
    static int stop(House house) {
        int stopped = 0;
        for (Path record : records(house)) {
            if (stopIfOurs(pid(record), house)) {
                stopped++;
            }
            try {
                Files.deleteIfExists(record);
            } catch (IOException stays) {
                throw Disk.complaint(record, stays);
            }
        }
        return stopped;
    }

    static boolean stopIfOurs(long pid, House house) {
        String command = pid > 0 ? Programs.commandLine(pid) : "";
        if (!command.contains(mark(house) + " ")) {
            return false;
        }
        Programs.send(command.contains("unix_socket_directories") ? Programs.Signal.INT : Programs.Signal.TERM, pid);
        ProcessHandle.of(pid).ifPresent(process -> {
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException | java.util.concurrent.ExecutionException slow) {
                process.destroyForcibly();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        return true;
    }

    private static List<Path> records(House house) {
        try (Stream<Path> files = Files.list(house.processes())) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw Disk.complaint(house.processes(), unreadable);
        }
    }

    private static long pid(Path record) {
        try {
            return Long.parseLong(Files.readString(record).strip());
        } catch (IOException | NumberFormatException unreadable) {
            return 0;
        }
    }
}
