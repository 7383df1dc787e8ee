package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an academy's edition, the same for POST and PATCH. Unknown is null, or an empty list.
 *
 * @param timeZone of all local times of its sessions, as IANA names it
 * @param method how dilemmas are discussed, step by step
 * @param aims what it is for
 */
@Schema(description = "The editable fields of an academy's edition. Unknown is null, or an empty list.", examples = """
                {"title": "Academy of small towns", "starts": "2026-04", "ends": "2026-05", "place": "Example", "country": "NL", "timeZone": "Europe/Amsterdam",
                 "method": ["Each participant presents one dilemma", "Peers ask open questions"], "aims": ["Learn from each other"],
                 "source": null, "visibility": "partnership"}""")
public record EditionDraft(
        @Key String key,

        @NotBlank(message = "Give the academy a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        PartialDate starts,
        PartialDate ends,

        @Size(max = 200, message = "Use at most 200 characters.")
        String place,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        @Size(max = 60, message = "Use at most 60 characters.")
        String timeZone,

        List<@NotNull UUID> organiserIds,

        @Size(max = 50, message = "Use at most 50 steps.")
        List<
                        @NotBlank(message = "Write the step, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                method,

        @Size(max = 50, message = "Use at most 50 aims.")
        List<
                        @NotBlank(message = "Write the aim, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                aims,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String source,

        Visibility visibility) {
    static final String DEFAULT_ZONE = "Europe/Brussels";

    public EditionDraft {
        timeZone = timeZone == null || timeZone.isBlank() ? DEFAULT_ZONE : timeZone.strip();
        organiserIds = organiserIds == null ? List.of() : organiserIds;
        method = method == null ? List.of() : method;
        aims = aims == null ? List.of() : aims;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
