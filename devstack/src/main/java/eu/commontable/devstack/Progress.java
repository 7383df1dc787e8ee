package eu.commontable.devstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Plain sentences with the seconds since {@code ./run} was typed. */
public final class Progress {

    private final Instant start;

    public Progress(Instant start) {
        this.start = start;
    }

    public void say(String sentence, Object... values) {
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        String text = values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values);
        System.out.printf(Locale.ROOT, "[%3d s] %s%n", seconds, text);
        System.out.flush();
    }
}
