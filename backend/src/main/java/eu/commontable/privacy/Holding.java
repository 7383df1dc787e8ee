package eu.commontable.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one place holds on a person.
 *
 * @param place the table, for example {@code contact}
 * @param rows at most 500, their fields as they are stored
 */
public record Holding(
        String place,
        How how,

        @Schema(description = "How many there are; at most 500 of them are in rows.")
        long count,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        JsonNode rows) {

    @Schema(
            name = "HoldingKind",
            description =
                    "about: it describes the person. tied: it names them, as a delegate or as an author. deed: what"
                            + " they did. mention: a text in which the address or the full name stands.")
    public enum How {
        ABOUT,
        TIED,
        DEED,
        MENTION
    }
}
