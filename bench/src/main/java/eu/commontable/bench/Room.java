package eu.commontable.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * {@code bench/run room}: two applications on one database, a hundred people in one room, half of them at each. One speaks at
 * the first: how long until the others have it, from the moment the request is sent. Then the second is killed, its listeners
 * go to the first, and everybody must know all that was acknowledged.
 */
public final class Room {
    private static final Path JAR = Path.of("backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final int PEOPLE = 100;
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int PAUSE_MILLIS = 250;
    private static final int MOST_SAMPLES = 200_000;

    private final Token token = new Token();
    private final Map<Integer, Long> sentAt = new ConcurrentHashMap<>();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Long> roundTrips = new ArrayList<>();
    private final Samples atFirst = new Samples();
    private final Samples atSecond = new Samples();
    private RoomSetting setting;
    private int serial;

    private Room() throws Exception {}

    public static void main(String[] args) throws Exception {
        System.exit(new Room().measure() ? 0 : 1);
    }

    private boolean measure() throws Exception {
        try (var database = new Database()) {
            database.create("room");
            new Application(JAR, database, "room", token).close();
            database.fill("room", 10);
            try (var first = new Application(JAR, database, "room", token, "-first");
                    var second = new Application(JAR, database, "room", token, "-second")) {
                setting = RoomSetting.make(
                        database, "room", first.port(), "Authorization: Bearer " + token.of("secretariat"), PEOPLE);
                boolean whole = speakAndListen(first, second);
                whole &= openAllAtOnceAndLoseOne(first, second);
                System.out.println(whole ? "nothing lost, nothing doubled" : "LOST or DOUBLED");
                return whole;
            }
        }
    }

    private boolean speakAndListen(Application first, Application second) throws Exception {
        var listeners = open(first, second, "an empty room, applications just started");
        speak(first, 20);
        atFirst.clear();
        atSecond.clear();
        roundTrips.clear();
        speak(first, SECONDS * 1000 / PAUSE_MILLIS);
        TimeUnit.SECONDS.sleep(1);
        var trips = Samples.of(roundTrips.stream().mapToLong(Long::longValue));
        row("POST, sent to answered", trips, trips);
        row("sent to heard, listeners at the first", atFirst.sorted(), trips);
        row("sent to heard, listeners at the second", atSecond.sorted(), trips);
        row(
                "sent to heard, all",
                Samples.of(LongStream.concat(Arrays.stream(atFirst.sorted()), Arrays.stream(atSecond.sorted()))),
                trips);
        boolean whole = everybodyKnowsAll(listeners);
        for (var listener : listeners) {
            listener.close();
        }
        return whole;
    }

    private boolean openAllAtOnceAndLoseOne(Application first, Application second) throws Exception {
        TimeUnit.SECONDS.sleep(5);
        var listeners = open(first, second, "a room with " + acknowledged.size() + " contributions");
        speak(first, 20);
        long killed = System.nanoTime();
        listeners.forEach(listener -> listener.goTo(first.port()));
        second.kill();
        speak(first, 40);
        TimeUnit.SECONDS.sleep(2);
        var back = listeners.stream().filter(listener -> listener.comings() > 1).toList();
        System.out.printf(
                Locale.ROOT,
                "the second was killed: %d listeners came to the first and read the room, the last after %.2f s%n",
                back.size(),
                back.stream().mapToLong(Listener::readRoomAt).max().orElse(killed) / 1e9 - killed / 1e9);
        boolean whole = everybodyKnowsAll(listeners) && back.size() == PEOPLE / 2;
        for (var listener : listeners) {
            listener.close();
        }
        return whole;
    }

    private List<Listener> open(Application first, Application second, String what) throws Exception {
        var listeners = new ArrayList<Listener>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean here = i % 2 == 0;
            var samples = here ? atFirst : atSecond;
            listeners.add(new Listener(
                    here ? first.port() : second.port(),
                    setting.path(),
                    "Authorization: Bearer " + token.of("peer-" + (i + 1)),
                    (nanos, number) -> samples.add(nanos - sentAt.get(number))));
        }
        long start = System.nanoTime();
        listeners.forEach(Listener::open);
        for (var listener : listeners) {
            if (!listener.awaitRoom(60)) {
                throw new IOException("somebody stands before the door");
            }
        }
        var times = Samples.of(listeners.stream().mapToLong(listener -> listener.readRoomAt() - start));
        System.out.printf(
                Locale.ROOT,
                "%d people open at once %s: half of them have it after %.2f s, the last after %.2f s%n",
                PEOPLE,
                what,
                Samples.millis(times, 0.5) / 1000,
                Samples.millis(times, 1) / 1000);
        return listeners;
    }

    private void speak(Application first, int times) throws Exception {
        var bearer = "Authorization: Bearer " + token.of("peer-1");
        try (var http = new Http(first.port(), 201, () -> new byte[0])) {
            for (int i = 0; i < times; i++) {
                int number = ++serial;
                var request = Http.request(
                        "POST",
                        setting.path() + "/contributions",
                        "{\"kind\":\"question\",\"body\":\"said %d\"}".formatted(number),
                        bearer,
                        "Idempotency-Key: said-" + number);
                long sent = System.nanoTime();
                sentAt.put(number, sent);
                var answer = http.exchange(request);
                roundTrips.add(System.nanoTime() - sent);
                if (answer.status() != 201) {
                    throw new IOException("speaking was answered " + answer.status() + " " + answer.start());
                }
                acknowledged.add(number);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private boolean everybodyKnowsAll(List<Listener> listeners) {
        int doubled = listeners.stream().mapToInt(Listener::doubled).sum();
        long lost = listeners.stream()
                .mapToLong(listener -> acknowledged.stream()
                        .filter(number -> !listener.known().contains(number))
                        .count())
                .sum();
        System.out.printf(
                "%d acknowledged, %d listeners: %d lost, %d doubled%n",
                acknowledged.size(), listeners.size(), lost, doubled);
        return lost == 0 && doubled == 0;
    }

    private static void row(String what, long[] sorted, long[] trips) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %,7d times   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   p95 is %.2f of a POST's%n",
                what,
                sorted.length,
                Samples.millis(sorted, 0.5),
                Samples.millis(sorted, 0.95),
                Samples.millis(sorted, 0.99),
                Samples.millis(sorted, 0.95) / Samples.millis(trips, 0.95));
    }

    /** Durations that many threads add to. */
    private static final class Samples {
        private final long[] all = new long[MOST_SAMPLES];
        private final AtomicInteger count = new AtomicInteger();

        void add(long nanos) {
            all[count.getAndIncrement() % MOST_SAMPLES] = nanos;
        }

        void clear() {
            count.set(0);
        }

        long[] sorted() {
            return of(Arrays.stream(all, 0, Math.min(count.get(), MOST_SAMPLES)));
        }

        static long[] of(LongStream nanos) {
            return nanos.sorted().toArray();
        }

        static double millis(long[] sorted, double quantile) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1e6;
        }
    }
}
