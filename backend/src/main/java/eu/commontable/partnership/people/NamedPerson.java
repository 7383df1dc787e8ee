package eu.commontable.partnership.people;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * A person who is named for an item: sees it although its visibility alone would not allow it.
 *
 * @param id of the participant
 * @param version always 1: a naming begins and ends, it does not change
 */
public record NamedPerson(
        UUID id, String name, Role role, @Nullable UUID organisationId, boolean you, long version) implements Item {}
