package eu.commontable.academy;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as a row of the ranking; scores are those that the viewer may see. */
public record EnrolmentSummary(
        UUID id,

        @Nullable OrganisationName organisation,

        @Nullable String country,
        CitySize size,

        @Nullable @Schema(description = "Of the dilemma, as far as you may see it beside this organisation.")
        String question,

        EnrolmentState state,

        @Nullable @Schema(description = "Place in the waiting list, from 1: told to the staff.")
        Integer waiting,

        @Nullable LocalDate answerBy,
        int reviews,
        @Nullable Double mean,
        @Nullable Double lowest,
        @Nullable Double highest,
        boolean scored,

        @Nullable
        @Schema(description = "What the ranking suggests for this one; told to the staff when places can be given.")
        Verdict proposed) {

    EnrolmentSummary withProposed(Verdict verdict) {
        return new EnrolmentSummary(
                id,
                organisation,
                country,
                size,
                question,
                state,
                waiting,
                answerBy,
                reviews,
                mean,
                lowest,
                highest,
                scored,
                verdict);
    }
}
