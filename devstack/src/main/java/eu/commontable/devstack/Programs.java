package eu.commontable.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the operating system offers to run other programs. */
final class Programs {

    enum Signal {
        TERM,
        INT,
        KILL
    }

    private Programs() {}

    static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("mac");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static Optional<Path> find(String program) {
        for (String folder : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")) {
            Path path = Path.of(folder, program);
            if (Files.isExecutable(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The words before a command that give it a session of its own (macOS has no setsid, but perl). */
    static List<String> detach() {
        Optional<Path> setsid = find("setsid");
        if (setsid.isPresent()) {
            return List.of(setsid.get().toString());
        }
        Optional<Path> perl = find("perl");
        if (perl.isPresent()) {
            return List.of(perl.get().toString(), "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV", "--");
        }
        return List.of();
    }

    static void send(Signal signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command line of a process, when the system tells it. */
    static String commandLine(long pid) {
        try {
            Path proc = Path.of("/proc", String.valueOf(pid), "cmdline");
            if (Files.exists(proc)) {
                return Files.readString(proc).replace('\0', ' ');
            }
            Process ps = new ProcessBuilder("ps", "-ww", "-o", "command=", "-p", String.valueOf(pid)).start();
            return new String(ps.getInputStream().readAllBytes()).strip() + " ";
        } catch (IOException gone) {
            return "";
        }
    }
}
