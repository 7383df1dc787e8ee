package eu.commontable.interaction;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an entry of the log, the same for POST and PATCH.
 *
 * @param counterpartIds whom there was contact with
 * @param counterpartNames the same, for organisations that are not registered yet
 * @param ourIds who of the partnership took part
 * @param contactIds persons who took part, of any side
 * @param followUpOwnerId the participant who does it
 */
@Schema(description = "The editable fields of an entry of the log. Unknown is null, or an empty list.", examples = """
                {"key": "example-2027", "title": "Housing of students who fled", "kind": "meeting", "date": "2027-04", "level": "eu",
                 "organiserId": null, "counterpartIds": [], "counterpartNames": ["Network of Example"], "ourIds": [],
                 "contactIds": [], "place": "Brussels", "about": null, "outcome": "They share their figures in June.",
                 "themes": [], "followUp": "Send the questions", "followUpOwnerId": null, "followUpDate": "2027-05",
                 "followUpDone": false, "visibility": "partnership"}""")
public record InteractionDraft(
        @Key String key,

        @NotBlank(message = "Say in a few words what it was about.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        InteractionKind kind,

        @NotNull(message = "Say when it was: a year is enough.")
        PartialDate date,

        GovernanceLevel level,
        UUID organiserId,

        @Size(max = 200, message = "Name at most 200.") List<@NotNull UUID> counterpartIds,

        @Size(max = 50, message = "Name at most 50.")
        List<
                        @NotBlank(message = "Leave out empty names.")
                        @Size(max = 300, message = "Use at most 300 characters.") String>
                counterpartNames,

        @Size(max = 200, message = "Name at most 200.") List<@NotNull UUID> ourIds,
        @Size(max = 200, message = "Name at most 200.") List<@NotNull UUID> contactIds,

        @Size(min = 1, max = 200, message = "Use 1 to 200 characters.")
        String place,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String about,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String outcome,

        List<@NotNull String> themes,

        @Size(min = 1, max = 1_000, message = "Use 1 to 1,000 characters.")
        String followUp,

        UUID followUpOwnerId,
        PartialDate followUpDate,
        Boolean followUpDone,
        Visibility visibility) {

    public InteractionDraft {
        kind = kind == null ? InteractionKind.MEETING : kind;
        counterpartIds = each(counterpartIds);
        counterpartNames = each(counterpartNames);
        ourIds = each(ourIds);
        contactIds = each(contactIds);
        themes = each(themes);
        followUpDone = followUpDone != null && followUpDone;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }

    private static <T> List<T> each(List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
