package eu.commontable.dilemma;

import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a module, the same for POST and PATCH.
 *
 * @param introduction what participants were told at the start, in points
 * @param wrapUp what came out of it, in points
 */
@Schema(description = "The editable fields of a module: one theme of an academy.", examples = """
                {"title": "Schools for newcomers", "introduction": ["Needs differ widely"], "wrapUp": ["Change takes time"]}""")
public record ModuleDraft(
        @Key String key,

        @NotBlank(message = "Give the module a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        List<@NotNull UUID> facilitatorIds,
        List<@NotNull UUID> expertIds,
        UUID rapporteurId,

        @Size(max = 50, message = "Use at most 50 points.")
        List<
                        @NotBlank(message = "Write the point, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                introduction,

        @Size(max = 50, message = "Use at most 50 points.")
        List<
                        @NotBlank(message = "Write the point, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                wrapUp) {

    public ModuleDraft {
        facilitatorIds = facilitatorIds == null ? List.of() : facilitatorIds;
        expertIds = expertIds == null ? List.of() : expertIds;
        introduction = introduction == null ? List.of() : introduction;
        wrapUp = wrapUp == null ? List.of() : wrapUp;
    }
}
