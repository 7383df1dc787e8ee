package eu.commontable.consultation.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What its author may put differently. */
@Schema(examples = """
                {"body": "Who decides on the classrooms, and when?"}""")
public record ContributionRevision(
        @NotBlank(message = "Write what you want to say.") @Size(max = 8000, message = "Use at most 8,000 characters.")
        String body,

        @Pattern(regexp = "[a-z]{2,3}", message = "Use the code of a language, such as en.")
        String language) {}
