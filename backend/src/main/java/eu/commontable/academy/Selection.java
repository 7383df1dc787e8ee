package eu.commontable.academy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gets a place, who waits and who is declined: all of it, or nothing. */
@Schema(
        name = "AcademySelection",
        description =
                "Who gets a place, who waits (in this order) and who is declined. Everybody gets a letter with the reason.",
        examples =
                "{\"decisions\": [{\"enrolmentId\": \"01890000-0000-7000-8000-000000000001\", \"verdict\": \"place\", \"reason\": \"Many towns ask this.\"}]}")
public record Selection(
        @NotEmpty(message = "Decide at least one.") @Size(max = 500, message = "Decide at most 500 at once.") @Valid
        List<@NotNull Decision> decisions) {

    /**
     * What comes of one.
     *
     * @param reason the person gets to read it
     */
    @Schema(name = "AcademyDecision")
    public record Decision(
            @NotNull(message = "Name the application.") UUID enrolmentId,
            @NotNull(message = "Choose what comes of it.") Verdict verdict,

            @NotBlank(message = "Say why: the person gets to read it.")
            @Size(max = 4000, message = "Use at most 4,000 characters.")
            String reason) {}
}
