package eu.commontable.stakeholder;

import eu.commontable.shared.json.Key;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a type of ties, the same for POST and PATCH. Its key stays.
 *
 * @param reverseKey the word for programs when the tie is read from the other end; made from the key when left out
 * @param back said from the other end; not needed when the tie is the same from both
 */
@Schema(
        description =
                "The editable fields of a type of ties. Its keys stay. A symmetric tie reads the same from both ends.",
        examples = """
                {"key": "mentors", "reverseKey": "mentored-by", "symmetric": false, "passesOn": "forth", "position": 7, "retired": false,
                 "labels": {"en": "Mentors", "fr": "Accompagne", "nl": "Begeleidt"},
                 "back": {"en": "Is mentored by", "fr": "Suit", "nl": "Wordt begeleid door"}}""")
public record TieTypeDraft(
        @NotNull(message = "Give the type a key.") @Key String key,

        @Nullable @Key String reverseKey,

        @NotNull(message = "Say what one is to the other, in each language.") @Valid
        TieWords labels,

        @Nullable @Valid TieWords back,

        boolean symmetric,

        PassesOn passesOn,

        @Min(value = 0, message = "Use a number from 0 to 1,000.")
        @Max(value = 1000, message = "Use a number from 0 to 1,000.")
        int position,

        @Schema(description = "true: no new ties of this type; those there are stay.")
        boolean retired) {

    public TieTypeDraft {
        passesOn = passesOn == null ? PassesOn.NONE : passesOn;
        back = symmetric ? labels : back;
        reverseKey = symmetric ? key : reverseKey == null && key != null ? key + "-reversed" : reverseKey;
    }
}
