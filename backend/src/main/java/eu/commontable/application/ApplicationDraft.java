package eu.commontable.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant sends. */
@Schema(description = "What an applicant sends. language: in which they are written to.", examples = """
                {"organisationName": "Town of Example", "country": "NL", "city": "Example", "website": "https://town.example",
                 "contactName": "Ana Example", "contactAddress": "ana@town.example", "language": "en",
                 "answers": [{"key": "why", "text": "We have no network yet."}]}""")
public record ApplicationDraft(
        @NotBlank(message = "Say for which organisation you apply.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String organisationName,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        @Size(max = 120, message = "Use at most 120 characters.")
        String city,

        @Pattern(regexp = "https?://\\S+", message = "Write the whole address, for example https://town.example.")
        @Size(max = 500, message = "Use at most 500 characters.")
        String website,

        @NotBlank(message = "Say whom we write to.") @Size(max = 200, message = "Use at most 200 characters.")
        String contactName,

        @NotBlank(message = "Write an address such as ana@town.example.")
        @Email(message = "Write an address such as ana@town.example.")
        @Size(max = 320, message = "Use at most 320 characters.")
        String contactAddress,

        @Pattern(regexp = "en|fr|nl", message = "Choose en, fr or nl.")
        String language,

        @Size(max = 30, message = "There are at most 30 questions.") @Valid
        List<@NotNull Answer> answers) {

    public ApplicationDraft {
        language = language == null ? "en" : language;
        answers = answers == null ? List.of() : answers;
    }
}
