package eu.commontable.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Closed-loop load: each connection sends its next request when the last was answered. */
final class Load {
    static final int CONNECTIONS = 8;
    private static final int MOST_SAMPLES = 2_000_000;

    private Load() {}

    /** One connection's way of asking once. */
    interface Connection extends AutoCloseable {
        void ask() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** @param perSecond answers a second; @param p50 and p95 in milliseconds */
    record Result(double perSecond, double p50, double p95) {}

    static Result run(Callable<Connection> connect, Duration length) throws Exception {
        return run(connect, length, CONNECTIONS);
    }

    static Result run(Callable<Connection> connect, Duration length, int connections) throws Exception {
        var samples = new long[MOST_SAMPLES];
        var count = new AtomicInteger();
        long end = System.nanoTime() + length.toNanos();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = java.util.stream.IntStream.range(0, connections)
                    .mapToObj(i -> threads.submit(() -> {
                        try (var connection = connect.call()) {
                            while (System.nanoTime() < end) {
                                long before = System.nanoTime();
                                connection.ask();
                                samples[count.getAndIncrement() % MOST_SAMPLES] = System.nanoTime() - before;
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var sorted = Arrays.copyOf(samples, Math.min(count.get(), MOST_SAMPLES));
        Arrays.sort(sorted);
        return new Result(count.get() / seconds, millis(sorted, 0.5), millis(sorted, 0.95));
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1e6;
    }
}
