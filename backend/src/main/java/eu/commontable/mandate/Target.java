package eu.commontable.mandate;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target, as it was set. */
@Schema(name = "BalanceTarget")
public record Target(
        UUID id,
        Dimension dimension,
        String value,
        Bound bound,
        Measure measure,
        int amount,
        @Nullable String note,
        long version)
        implements Item {}
