package eu.commontable.stakeholder;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a person is kept and what of them is shown to whom.
 *
 * @param basis null: nobody has said yet
 * @param purpose what the person is kept for
 * @param source how the partnership came to it
 * @param wording the words the person agreed to
 * @param expiresOn the last day on which it holds; null: it has no end
 * @param withdrawnOn when the person took it back; from then on nothing of them leaves the partnership
 * @param detailsFor who reads address and phone number, besides the secretariat and the person's own organisation
 * @param confirmedOn when somebody last made sure that all of it is still right
 */
@Schema(
        description =
                "Why a person is kept and what of them is shown to whom. Once consent has expired or was withdrawn, the"
                        + " person is named to nobody outside, is in no export, and only the secretariat and their own organisation"
                        + " read address and phone number.")
public record ContactPrivacy(
        Basis basis,

        @Size(min = 1, max = 500, message = "Use 1 to 500 characters.")
        String purpose,

        @Size(min = 1, max = 500, message = "Use 1 to 500 characters.")
        String source,

        @Size(min = 1, max = 4000, message = "Use 1 to 4,000 characters.")
        String wording,

        LocalDate agreedOn,
        LocalDate expiresOn,

        @PastOrPresent(message = "Nobody can have taken it back on a day to come.")
        LocalDate withdrawnOn,

        Audience detailsFor,

        @PastOrPresent(message = "Nobody can have made sure on a day to come.")
        LocalDate confirmedOn) {

    public ContactPrivacy {
        detailsFor = detailsFor == null ? Audience.MEMBERS : detailsFor;
    }

    /** What the law lets the partnership keep a person for: article 6 of the GDPR, as far as partnerships need it. */
    @Schema(name = "LegalBasis")
    public enum Basis {
        CONSENT,
        CONTRACT,
        PUBLIC_TASK,
        LEGITIMATE_INTEREST
    }

    /** Who reads address and phone number. */
    @Schema(name = "DetailsAudience")
    public enum Audience {
        STAFF,
        MEMBERS,
        EVERYBODY
    }

    static final ContactPrivacy UNKNOWN =
            new ContactPrivacy(null, null, null, null, null, null, null, Audience.MEMBERS, null);
}
