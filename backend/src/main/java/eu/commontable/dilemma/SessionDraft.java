package eu.commontable.dilemma;

import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.LocalMoment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a session, the same for POST and PATCH.
 *
 * @param number its place in the module, from 1
 * @param starts a day, or a day with its local time in the zone of the academy
 * @param place where, when it is not the place of the academy
 * @param cancelled it does not take place; who has it in a calendar is told there
 */
@Schema(description = "The editable fields of a session: one sitting of a module.", examples = """
                {"number": 1, "title": null, "topic": "Teachers and language courses",
                 "starts": "2026-04-16T09:00", "ends": "2026-04-16T12:30", "place": "Town hall", "cancelled": false}""")
public record SessionDraft(
        @Key String key,

        @NotNull(message = "Give the session its number.")
        @Min(value = 1, message = "Count from 1.")
        @Max(value = 999, message = "Use at most 999.")
        Integer number,

        @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Size(max = 300, message = "Use at most 300 characters.")
        String topic,

        LocalMoment starts,
        LocalMoment ends,

        @Size(max = 200, message = "Use at most 200 characters.")
        String place,

        Boolean cancelled) {

    public SessionDraft {
        place = place == null || place.isBlank() ? null : place.strip();
        cancelled = cancelled != null && cancelled;
    }
}
