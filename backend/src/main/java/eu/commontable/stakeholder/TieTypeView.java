package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A type of ties: what one organisation can be to another.
 *
 * @param labels said of the one the tie comes from: "is a member of"
 * @param back said of the one it goes to: "has as members"
 * @param retiredAt since when no new ties of this type are made
 */
public record TieTypeView(
        UUID id,
        String key,
        String reverseKey,
        TieWords labels,
        TieWords back,
        boolean symmetric,
        PassesOn passesOn,
        int position,
        @Nullable Instant retiredAt,
        boolean inUse,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    TieTypeDraft draft() {
        return new TieTypeDraft(key, reverseKey, labels, back, symmetric, passesOn, position, retiredAt != null);
    }
}
