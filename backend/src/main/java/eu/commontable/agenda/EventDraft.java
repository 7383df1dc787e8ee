package eu.commontable.agenda;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.LocalMoment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an event, the same for POST and PATCH.
 *
 * @param parentId the event that this is a session of
 * @param starts null as long as it is not known
 * @param organiserIds organisations, in the order in which they are named
 */
@Schema(description = "The editable fields of an event. Unknown is null, or an empty list.", examples = """
                {"key": "example-2027", "parentId": null, "title": "Working conference on housing", "kind": "conference",
                 "starts": "2027-04-19T09:00", "ends": "2027-04-19T17:00", "place": "Example", "country": "NL", "level": "eu",
                 "organiserIds": [], "about": "For those who build and those who need a home.", "visibility": "partnership"}""")
public record EventDraft(
        @Key String key,
        UUID parentId,

        @NotBlank(message = "Give the event a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        EventKind kind,
        LocalMoment starts,
        LocalMoment ends,

        @Size(max = 200, message = "Use at most 200 characters.")
        String place,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        Reach level,
        List<@NotNull UUID> organiserIds,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String about,

        Visibility visibility) {

    public EventDraft {
        organiserIds = organiserIds == null
                ? List.of()
                : organiserIds.stream().distinct().toList();
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
