package eu.commontable.consultation.protocol;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A protocol: built in, or the partnership's own. */
public record ProtocolView(
        @Nullable @Schema(description = "Null for the built-in ones, which cannot be changed; copy them.")
        UUID id,

        @Schema(description = "What a consultation names it by: the key of a built-in one, or the id of your own.")
        String key,

        Texts name,
        @Nullable Texts description,
        List<Phase> phases,
        @Nullable String basedOn,
        long version)
        implements Item {

    ProtocolDraft draft() {
        return new ProtocolDraft(name, description, phases, basedOn);
    }
}
