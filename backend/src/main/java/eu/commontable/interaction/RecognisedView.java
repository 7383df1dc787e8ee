package eu.commontable.interaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a name in the log. */
@Schema(name = "RecognisedCounterpart")
public record RecognisedView(
        @Schema(description = "How many entries name the organisation now.")
        int entries) {}
