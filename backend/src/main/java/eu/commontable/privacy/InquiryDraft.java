package eu.commontable.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * About whom somebody asks: a contact, somebody who signs in, or an address; one is enough.
 *
 * @param reason how the request came in, without the person: it stays when they are forgotten only until then
 */
@Schema(
        description = "About whom it is: a contact, a person of the partnership, or an address. One of them is enough.",
        examples = """
                {"address": "ana@town.example", "reason": "Asked by mail on 3 May"}""")
public record InquiryDraft(
        UUID contactId,
        UUID participantId,

        @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Write the whole address, for example name@town.example.")
        @Size(max = 320, message = "Use at most 320 characters.")
        String address,

        @Size(min = 1, max = 500, message = "Use 1 to 500 characters.")
        String reason) {

    @AssertTrue(message = "Say about whom it is: a contact, a person, or an address.")
    @Schema(hidden = true)
    boolean isAboutSomebody() {
        return contactId != null || participantId != null || address != null;
    }
}
