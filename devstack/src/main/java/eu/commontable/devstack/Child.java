package eu.commontable.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that this run started. Its pid is on disk before it does any work, so that the next run can find it. */
final class Child {

    private final String name;
    private final Process process;
    private final Path log;
    private final Path record;

    private Child(String name, Process process, Path log, Path record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.record = record;
    }

    /** Starts a program in a session of its own, so that Ctrl-C reaches us first and we stop it in order. */
    static Child start(House house, String name, List<String> command, Map<String, String> environment) {
        Path log = house.logs().resolve(name + ".log");
        Path record = house.processes().resolve(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> detached = new ArrayList<>(Programs.detach());
            detached.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(detached)
                    .directory(house.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(record, String.valueOf(process.pid()));
            return new Child(name, process, log, record);
        } catch (IOException failed) {
            throw new Complaint("%s could not be started: %s.".formatted(name, failed.getMessage()), failed);
        }
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** Waits until the question is answered with yes; gives up when the program ends or the time is over. */
    void await(Duration limit, Check ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.isDone()) {
            if (!process.isAlive()) {
                throw new Complaint("%s stopped before it was ready; the end of %s says why:%n%s"
                        .formatted(name, log, lastLines()));
            }
            if (System.nanoTime() > end) {
                throw new Complaint("%s was not ready after %d seconds; the end of %s says why:%n%s"
                        .formatted(name, limit.toSeconds(), log, lastLines()));
            }
            pause();
        }
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException unreadable) {
            return "(the log cannot be read: " + unreadable.getMessage() + ")";
        }
    }

    /** Asks the program to stop, and makes it when it does not within the patience. Answers whether it did as asked. */
    boolean stop(Programs.Signal signal, Duration patience) {
        boolean inOrder = process.isAlive();
        if (inOrder) {
            Programs.send(signal, process.pid());
            try {
                inOrder = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                inOrder = false;
                Thread.currentThread().interrupt();
            }
            if (!inOrder) {
                process.destroyForcibly();
            }
        }
        try {
            Files.deleteIfExists(record);
        } catch (IOException stays) {
            System.err.println("The record " + record + " stays behind; the next run copes with it.");
        }
        return inOrder;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Complaint("The start was interrupted.", interrupted);
        }
    }

    /** Answers whether something is ready yet. */
    interface Check {
        boolean isDone();
    }
}
