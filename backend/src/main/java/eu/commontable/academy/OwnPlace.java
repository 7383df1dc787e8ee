package eu.commontable.academy;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.LocalMoment;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in an academy as its person sees it, by the link of a letter. */
@Schema(name = "OwnPlaceView")
public record OwnPlace(
        UUID id,
        String title,
        String partnership,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String place,
        @Nullable String country,
        String timeZone,
        String contactName,
        EnrolmentState state,
        @Nullable String reason,
        @Nullable Integer waiting,
        @Nullable LocalDate answerBy,

        @Schema(description = "Told while there is a place for you.")
        List<PlaceSession> sessions,

        List<EnrolmentStep> steps,
        long version)
        implements Item {

    /** A session to come to. */
    public record PlaceSession(
            String title,
            @Nullable LocalMoment starts,
            @Nullable LocalMoment ends,
            @Nullable String place,
            boolean cancelled) {}

    OwnPlace with(List<EnrolmentStep> steps) {
        return new OwnPlace(
                id,
                title,
                partnership,
                starts,
                ends,
                place,
                country,
                timeZone,
                contactName,
                state,
                reason,
                waiting,
                answerBy,
                sessions,
                steps,
                version);
    }
}
