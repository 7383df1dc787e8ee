package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A dilemma as it is stored, with the city that the viewer may not know: for changing it, never for answering. */
public record DilemmaRow(
        UUID id,
        String key,
        String question,
        String background,
        UUID organisationId,
        List<UUID> coPresenterIds,
        String country,
        List<String> themes,
        List<IdeaDraft> ideas,
        String result,
        UUID sessionId,
        State state,
        Visibility visibility,
        boolean hideCity,
        boolean cityHidden,
        boolean mine,
        Instant archivedAt,
        long version) {

    DilemmaDraft draft() {
        return new DilemmaDraft(
                key,
                question,
                background,
                organisationId,
                coPresenterIds,
                country,
                themes,
                ideas,
                result,
                sessionId,
                visibility,
                hideCity);
    }
}
