package eu.commontable.search;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item that was found, with the words that match. */
public record SearchHit(
        UUID id,
        String kind,
        String title,

        @Schema(description = "The stretches of the title that match.")
        List<Mark> titleMarks,

        @Nullable @Schema(description = "The passage of its text that matches; null when only the title does.")
        String snippet,

        List<Mark> snippetMarks,
        Visibility visibility,
        @Nullable String state) {}
