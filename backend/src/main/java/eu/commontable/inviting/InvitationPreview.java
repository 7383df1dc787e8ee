package eu.commontable.inviting;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What inviting would come to. */
public record InvitationPreview(
        @Schema(description = "How many organisations are meant.")
        int organisations,

        @Schema(description = "How many of them have nobody whom we know.")
        int withoutPeople,

        @Schema(description = "How many people of each verdict; a verdict of nobody is left out.")
        List<Count> counts,

        @Schema(description = "All who would be invited, then the first 200 of the others.")
        List<Person> items,

        @Nullable @Schema(description = "The letter to the first of them.")
        LetterView letter,

        @Schema(description = "Whether we send mail; if not, you send the letter on yourself.")
        boolean delivers) {

    /** How many people of one verdict. */
    @Schema(name = "InvitationCount")
    public record Count(Verdict verdict, int people) {}

    /** One person, and what would become of them. */
    @Schema(name = "InvitationCandidate")
    public record Person(
            UUID contactId,
            String name,
            @Nullable String function,
            @Nullable String email,
            UUID organisationId,
            String organisationName,
            Verdict verdict) {}
}
