package eu.commontable.home;

import eu.commontable.history.Deed;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The home page of one viewer. */
public record HomeView(
        @Schema(description = "What is expected of the viewer, most urgent first; empty for readers without a role.")
        List<Expected> expected,

        News since,

        List<Upcoming> comingUp,

        @Schema(description = "Where the thread is broken; kinds of breaks without an item are left out.")
        List<BrokenThread> thread) {

    /** One sort of duty, with at most five of its items. */
    @Schema(name = "HomeExpected")
    public record Expected(Duty duty, Count count, List<HomeItem> items) {}

    /** One sort of thing that comes up, with at most five of its items, the next first. */
    @Schema(name = "HomeComing")
    public record Upcoming(Coming coming, Count count, List<HomeItem> items) {}

    /** One sort of break, with at most five of its items, the oldest first. */
    @Schema(name = "HomeBreak")
    public record BrokenThread(Break reason, Count count, List<HomeItem> items) {}

    /** How many there are, counted up to 100. */
    @Schema(name = "HomeCount")
    public record Count(int value, boolean exact) {}

    /** What others did since the viewer was here, one line an item, newest first. */
    @Schema(name = "HomeNews")
    public record News(
            @Nullable
            @Schema(
                    description =
                            "Since when; null: the last 30 days, because the viewer never marked anything as seen.")
            Instant at,

            Count count,
            List<Changed> items) {}

    /** An item that others changed. */
    @Schema(name = "HomeChanged")
    public record Changed(
            UUID id,
            String kind,
            String title,
            List<Deed> deeds,

            @Schema(description = "Who did it, at most three names; told to people with a role.")
            List<String> actors,

            int changes,
            Instant latest) {}
}
