package eu.commontable.application;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The seat of an applicant that was accepted.
 *
 * @param organisationId the organisation if it is known already; null: it is registered from the application
 */
@Schema(
        name = "ApplicantSeating",
        description =
                "The seat of an applicant that was accepted. organisationId null: the organisation is registered from the"
                        + " application.",
        examples =
                "{\"organisationId\": null, \"starts\": \"2031-01\", \"ends\": \"2032-12\", \"mandate\": null, \"hasVote\": true}")
public record Seating(
        @Nullable UUID organisationId,

        @NotNull(message = "Say when the term starts.") PartialDate starts,

        @Nullable PartialDate ends,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String mandate,

        @Nullable Boolean hasVote) {}
