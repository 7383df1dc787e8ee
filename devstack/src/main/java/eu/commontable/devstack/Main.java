package eu.commontable.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

/** Starts everything, and stops it again at the end of this process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Progress progress = new Progress(start());
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            run(options, progress);
        } catch (Complaint complaint) {
            System.err.println(complaint.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Progress progress) {
        House house = House.open(options);
        house.lock();
        Disk.requireSpace(house.state());
        int stopped = Leftovers.stop(house);
        if (stopped > 0) {
            progress.say("An earlier run was killed; %d program(s) that it left behind are stopped now.", stopped);
        }
        forget(house, options.fresh());
        Stack stack = new Stack(house, options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        stack.start(options.demo());
        stack.awaitEnd();
    }

    private static void forget(House house, boolean everything) {
        try {
            Files.deleteIfExists(house.running());
            if (everything) {
                Disk.remove(house.state().resolve("postgres"));
                Disk.remove(house.state().resolve("keycloak"));
                Files.deleteIfExists(house.state().resolve("memory"));
            }
        } catch (IOException stays) {
            throw Disk.complaint(house.state(), stays);
        }
    }

    private static Instant start() {
        String given = System.getProperty("commontable.started", "");
        return given.isEmpty() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(given));
    }
}
