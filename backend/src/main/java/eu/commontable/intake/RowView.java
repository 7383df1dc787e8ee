package eu.commontable.intake;

import eu.commontable.intake.value.Change;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file: what it says, what it is thought to be, what a person chose, what became of it. */
@Schema(name = "ImportRowView")
public record RowView(
        UUID id,

        @Schema(description = "As the spreadsheet numbers it.")
        int number,

        @Nullable String name,
        @Nullable String shortName,
        @Nullable Kind kind,
        List<Level> levels,
        List<String> countries,
        @Nullable String city,
        List<String> languages,
        @Nullable String website,
        List<String> themes,
        @Nullable String notes,
        List<Named> people,
        List<Change> changes,
        Verdict verdict,

        @Nullable @Schema(description = "Why it cannot be imported.", examples = "no-name")
        String reason,

        List<Match> candidates,
        @Nullable Choice choice,
        @Nullable UUID chosenId,
        @Nullable Integer chosenRow,
        @Nullable Outcome outcome,

        @Nullable @Schema(description = "The organisation it became part of.")
        UUID targetId) {

    /** Somebody named in the row. */
    @Schema(name = "ImportPerson")
    public record Named(
            @Schema(required = true) String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}
}
