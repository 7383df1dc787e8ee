package eu.commontable.application;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call for members.
 *
 * @param link where anybody applies; null while it is a draft
 * @param reviewers told to coordinators and the secretariat
 * @param applications how many there are, told to them and to reviewers; null for others
 * @param results names of who was accepted, once published
 * @param reviewing whether the viewer scores here
 */
@Schema(
        description =
                "A call for members. link: where anybody applies, null while it is a draft. applications: how many, told"
                        + " to the staff and to reviewers. results: names of who was accepted, once they are published.")
public record MemberCallView(
        UUID id,
        String title,
        String body,
        Role role,
        int seats,
        LocalDate deadline,
        List<Criterion> criteria,
        List<Question> questions,
        CallState state,
        Phase phase,
        @Nullable String link,
        List<Reviewer> reviewers,
        @Nullable Integer applications,
        List<String> results,
        boolean reviewing,
        List<CallStep> steps,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    MemberCallDraft draft() {
        return new MemberCallDraft(
                title,
                body,
                role,
                seats,
                deadline,
                criteria,
                questions,
                reviewers.stream().map(Reviewer::id).toList());
    }
}
