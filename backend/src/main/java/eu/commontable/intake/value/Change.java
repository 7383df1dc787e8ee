package eu.commontable.intake.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a cell that was not taken as it stood.
 *
 * @param from as it is in the file
 * @param to what is kept; empty when nothing is
 */
@Schema(name = "ImportChange", description = "What became of a cell that was not taken as it stood.")
public record Change(
        @Schema(required = true) Field field,

        @Schema(required = true, examples = "Holland + global")
        String from,

        @Schema(required = true, description = "Codes and words as they are kept, divided by commas.", examples = "NL")
        String to,

        @Schema(required = true) Why why) {

    /** In which way it was changed. */
    @Schema(name = "ImportChangeReason")
    public enum Why {
        /** {@code ?}, {@code n/a} and the like. */
        UNKNOWN,
        /** A word became the code or word that the registry uses. */
        WORD,
        /** A word was recognised in spite of a typing error. */
        SPELLING,
        /** A country cell also told of a level. */
        LEVEL,
        /** Several in one cell. */
        SPLIT,
        /** More than can be kept: the first stays. */
        FIRST,
        /** A bare domain became an address. */
        ADDRESS,
        /** Too long for its field. */
        SHORTENED,
        /** Not understood, or not valid: left out. */
        LEFT_OUT
    }
}
