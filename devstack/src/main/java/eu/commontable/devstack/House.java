package eu.commontable.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * Where things lie.
 *
 * @param root the checkout
 * @param state data, logs and process ids of one stack; only one run at a time may use it
 */
record House(Path root, Path state) {

    static House open(Options options) {
        House house = new House(options.root(), options.state());
        try {
            Files.createDirectories(house.logs());
            Files.createDirectories(house.processes());
            Files.createDirectories(house.tools());
        } catch (IOException unwritable) {
            throw Disk.complaint(options.state(), unwritable);
        }
        return house;
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path processes() {
        return state.resolve("processes");
    }

    /** Unpacked programs, shared by all stacks of this checkout. */
    Path tools() {
        return root.resolve(".commontable/tools");
    }

    /** What other programs may read while the stack is up: addresses and the pid. */
    Path running() {
        return state.resolve("running.json");
    }

    Path application() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    /** Held until this process ends, however it ends. */
    void lock() {
        if (tryLock(state.resolve("lock")) == null) {
            throw new Complaint(
                    "This checkout is already running (see %s): stop that run first with Ctrl-C.".formatted(running()));
        }
    }

    /** Waits while another stack of this checkout unpacks the same program. */
    void alone(String program, Runnable work) {
        try (FileChannel channel = open(tools().resolve(program + ".lock"));
                FileLock held = channel.lock()) {
            work.run();
        } catch (IOException unlockable) {
            throw Disk.complaint(tools(), unlockable);
        }
    }

    private static FileLock tryLock(Path file) {
        try {
            return open(file).tryLock();
        } catch (IOException unlockable) {
            throw Disk.complaint(file, unlockable);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static String version(String program) {
        try (InputStream stream = House.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(stream);
            return versions.getProperty(program);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
