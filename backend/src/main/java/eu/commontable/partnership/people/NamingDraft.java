package eu.commontable.partnership.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to name for an item. */
@Schema(description = "Whom to name for an item.", examples = """
                {"participantId": "01a2009a-3ea6-7d75-8c0e-f2a0a0082ab5"}""")
public record NamingDraft(
        @NotNull(message = "Say whom you name.") UUID participantId) {}
