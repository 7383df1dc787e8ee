package eu.commontable.inviting;

import eu.commontable.partnership.Role;
import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.shared.problem.Refusal;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what people are invited, and how. */
@Schema(description = "As what people are invited, and how.")
public record InvitationWords(
        @NotNull(message = "Choose a role.")
        @Schema(description = "The same for all: member, advisor, expert or observer.")
        Role role,

        @NotNull(message = "Choose the language of the letter.")
        Language language,

        @Nullable
        @Schema(description = "Your own sentence in the letter.")
        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String sentence) {

    public InvitationWords {
        sentence = sentence == null || sentence.isBlank() ? null : sentence.strip();
    }

    void mustNotGovern() {
        if (role == Role.COORDINATOR || role == Role.SECRETARIAT) {
            throw Refusal.invalid(
                    "/words/role",
                    "one-by-one",
                    "Who may change roles and settings is invited one by one. Choose another role for many.");
        }
    }
}
