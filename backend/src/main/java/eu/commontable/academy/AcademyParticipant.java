package eu.commontable.academy;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with a confirmed place, and at which sessions they were. */
@Schema(name = "AcademyParticipantSummary")
public record AcademyParticipant(
        UUID id,
        String contactName,
        @Nullable OrganisationName organisation,
        @Nullable String country,
        List<Attended> attendance) {

    /** What was noted for one session. */
    @Schema(name = "AttendedSession")
    public record Attended(UUID sessionId, AttendanceState state) {}
}
