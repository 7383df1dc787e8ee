package eu.commontable.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code bench/run crash}: writers post under Idempotency-Keys, the application is killed (SIGKILL) in the middle and started
 * again, everything that was sent is sent once more under its old key. No acknowledged write may be lost, none may be there twice.
 */
public final class Crash {
    private static final String PATH = "/api/v1/partnerships/bench/organisations";
    private static final int WRITERS = 8;
    private static final int CRASHES = 5;

    private final Database database = new Database();
    private final Token token = new Token();
    private final String bearer = "Authorization: Bearer " + token.of("secretariat");
    private final Set<Integer> sent = ConcurrentHashMap.newKeySet();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger serial = new AtomicInteger();

    private Crash() throws Exception {}

    public static void main(String[] args) throws Exception {
        var crash = new Crash();
        try (var database = crash.database) {
            database.create("crash");
            crash.start().close();
            database.fill("crash", 10);
            for (int i = 0; i < CRASHES; i++) {
                crash.writeUntilKilled(100 + 37 * i);
            }
            System.exit(crash.repeatAndCount() ? 0 : 1);
        }
    }

    private Application start() throws Exception {
        return new Application(
                Path.of("backend", "target", "quarkus-app", "quarkus-run.jar"), database, "crash", token);
    }

    /** @param writes acknowledged since this start, at least, before the kill */
    private void writeUntilKilled(int writes) throws Exception {
        var application = start();
        var running = new AtomicBoolean(true);
        int enough = acknowledged.size() + writes;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.submit(() -> {
                    try (var http = new Http(application.port(), 201, () -> new byte[0])) {
                        while (running.get()) {
                            int number = serial.incrementAndGet();
                            sent.add(number);
                            if (http.exchange(request(number)).status() == 201) {
                                acknowledged.add(number);
                            }
                        }
                    } catch (IOException killed) {
                        running.set(false);
                    }
                });
            }
            while (running.get() && acknowledged.size() < enough) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            application.kill();
            running.set(false);
        }
    }

    private byte[] request(int number) {
        return Http.request(
                "POST", PATH, "{\"name\":\"Crash %d\"}".formatted(number), bearer, "Idempotency-Key: crash-" + number);
    }

    private boolean repeatAndCount() throws Exception {
        int replayed = 0;
        try (var application = start();
                var http = new Http(application.port(), 201, () -> new byte[0])) {
            for (int number : sent) {
                var answer = http.exchange(request(number));
                if (answer.status() != 201) {
                    throw new IOException(
                            "repeating " + number + " was answered " + answer.status() + " " + answer.start());
                }
                replayed += answer.headers().containsKey("idempotent-replay") ? 1 : 0;
            }
        }
        try (var owner = database.connect("crash", "postgres", "");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*), count(distinct name), (select count(*) from reply where status is null)"
                                + " from organisation where name like 'Crash %'")) {
            rows.next();
            int there = rows.getInt(1);
            int distinct = rows.getInt(2);
            System.out.printf(
                    "%d crashes: %d sent, %d acknowledged before a crash, %d answered from the kept reply; %d rows, %d distinct%n",
                    CRASHES, sent.size(), acknowledged.size(), replayed, there, distinct);
            boolean lost = distinct != sent.size() || replayed < acknowledged.size();
            boolean twice = there != distinct;
            System.out.println(lost ? "LOST writes" : twice ? "REPEATED writes" : "nothing lost, nothing repeated");
            return !lost && !twice;
        }
    }
}
