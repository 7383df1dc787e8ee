package eu.commontable.interaction;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person who took part (a contact), or who follows up (a participant).
 *
 * @param organisation of a contact
 */
@Schema(name = "InteractionPerson")
public record Person(UUID id, String name, @Nullable String organisation) {}
