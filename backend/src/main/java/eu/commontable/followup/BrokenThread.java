package eu.commontable.followup;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.dilemma.State;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dilemma whose thread broke, and why. */
@Schema(name = "BrokenDilemma")
public record BrokenThread(
        UUID id,
        String question,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,
        State state,

        @Schema(description = "Organisation and country are withheld from you.")
        boolean cityHidden,

        @Schema(description = "Since the oldest of the breaks.")
        LocalDate since,

        @Schema(description = "The oldest first.") List<WayBreak> breaks) {}
