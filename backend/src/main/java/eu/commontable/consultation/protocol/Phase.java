package eu.commontable.consultation.protocol;

import eu.commontable.shared.json.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One phase of a protocol. Who is not named in {@code writes} listens.
 *
 * @param minutes its length when people are together
 * @param days its length when it is spread over days
 */
public record Phase(
        @NotNull(message = "Give the phase a short key, such as questions.") @Key
        String key,

        @NotNull(message = "Give the phase a name.") @Valid Texts name,

        @NotNull(message = "Say in one sentence what the phase is for.") @Valid
        Texts purpose,

        @NotNull(message = "Say how many minutes it takes.")
        @Min(value = 1, message = "A phase takes at least a minute.")
        @Max(value = 480, message = "A phase takes at most 480 minutes.")
        Integer minutes,

        @NotNull(message = "Say how many days it takes.")
        @Min(value = 1, message = "A phase takes at least a day.")
        @Max(value = 60, message = "A phase takes at most 60 days.")
        Integer days,

        @NotNull @Size(max = 5, message = "Name each role once.")
        List<@NotNull @Valid Writing> writes,

        @NotNull @Schema(description = "What others see meanwhile.")
        Seeing sees) {

    public Phase {
        writes = writes == null ? List.of() : List.copyOf(writes);
        sees = sees == null ? Seeing.AT_ONCE : sees;
    }

    /** What this role may write in it; empty: it listens. */
    public List<Kind> kindsFor(RoomRole role) {
        return writes.stream()
                .filter(writing -> writing.role() == role)
                .flatMap(writing -> writing.kinds().stream())
                .toList();
    }
}
