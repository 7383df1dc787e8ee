package eu.commontable.consultation.room;

import eu.commontable.consultation.protocol.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to say.
 *
 * @param dilemmaId which of the dilemmas it is about; null: all that are heard
 * @param replyTo the contribution it answers
 * @param practiceId with kind practice alone
 * @param outcome with kind experience alone
 */
@Schema(examples = """
                {"kind": "question", "body": "Who decides on the classrooms today?", "language": "en", "attribution": "person"}""")
public record ContributionDraft(
        @NotNull(message = "Say what kind of contribution it is.")
        Kind kind,

        @NotBlank(message = "Write what you want to say.") @Size(max = 8000, message = "Use at most 8,000 characters.")
        String body,

        @Pattern(regexp = "[a-z]{2,3}", message = "Use the code of a language, such as en.")
        String language,

        Attribution attribution,
        UUID dilemmaId,
        UUID replyTo,
        UUID practiceId,
        Outcome outcome) {

    public ContributionDraft {
        language = language == null ? "en" : language;
        attribution = attribution == null ? Attribution.PERSON : attribution;
    }
}
