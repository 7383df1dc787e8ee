package eu.commontable.practice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Practices side by side, in the order they were asked for. */
public record Comparison(
        List<PracticeView> practices,

        @Schema(description = "How many of those asked for are not there, or not shared with you.")
        int absent) {}
