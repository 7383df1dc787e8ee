package eu.commontable.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Contacts whose record was found to be right. */
@Schema(examples = """
        {"contactIds": ["01a2009a-3ea6-7d75-8c0e-f2a0a0082ab5"]}""")
public record Confirmation(
        @NotNull @Size(min = 1, max = 200, message = "Confirm 1 to 200 contacts at once.")
        List<@NotNull UUID> contactIds) {

    /** How many were confirmed. */
    @Schema(name = "ConfirmationView")
    public record View(int confirmed) {}
}
