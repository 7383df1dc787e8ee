package eu.commontable.devstack;

import java.nio.file.Path;

/**
 * What was asked for on the command line.
 *
 * @param port where the application listens; 0 means any free port
 * @param state the folder that keeps the data, the logs and the process ids of this stack
 */
record Options(int port, boolean fresh, boolean demo, boolean help, Path root, Path state) {

    static final int USUAL_PORT = 8080;

    static final String HELP = """
            Usage: ./run [options]

            Builds what changed, then starts PostgreSQL, Keycloak and Commontable with its demo.
            Data is kept in .commontable/ between runs. Ctrl-C stops everything that was started.

              --port N       serve the application on port N instead of 8080 (0: any free port)
              --fresh        forget the data of earlier runs and begin anew
              --no-demo      do not load the demo partnership
              --no-build     start what was built last
              --state DIR    keep data, logs and process ids in DIR instead of .commontable
              --help         show this text
            """;

    static Options parse(String... arguments) {
        int port = USUAL_PORT;
        boolean fresh = false;
        boolean demo = true;
        boolean help = false;
        Path root = Path.of("").toAbsolutePath();
        Path state = null;
        for (int i = 0; i < arguments.length; i++) {
            String[] option = arguments[i].split("=", 2);
            switch (option[0]) {
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--help", "-h" -> help = true;
                case "--port" -> port = port(option.length == 2 ? option[1] : following(arguments, i++));
                case "--root" -> root = path(option.length == 2 ? option[1] : following(arguments, i++));
                case "--state" -> state = path(option.length == 2 ? option[1] : following(arguments, i++));
                default ->
                    throw new Complaint(
                            "./run does not know \"%s\"; ./run --help lists what it does.".formatted(arguments[i]));
            }
        }
        return new Options(port, fresh, demo, help, root, state == null ? root.resolve(".commontable") : state);
    }

    private static String following(String[] arguments, int i) {
        if (i + 1 >= arguments.length) {
            throw new Complaint("%s needs a value; ./run --help shows how.".formatted(arguments[i]));
        }
        return arguments[i + 1];
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw new Complaint("--port takes a number from 0 to 65535, not \"%s\".".formatted(text));
    }
}
