package eu.commontable.application;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as its applicant sees it: nothing of scores, and the decision only once the letter was sent.
 *
 * @param decided what was decided, once the letter is out; null before
 */
@Schema(description = "An application as its applicant sees it. decided: accepted or declined, once the letter is out.")
public record OwnApplication(
        UUID id,
        String callTitle,
        LocalDate deadline,
        Phase phase,
        List<Question> questions,
        String organisationName,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        String contactName,
        String contactAddress,
        String language,
        List<Answer> answers,
        boolean withdrawn,
        @Nullable ApplicationState decided,
        List<ApplicationStep> steps,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    ApplicationDraft draft() {
        return new ApplicationDraft(
                organisationName, country, city, website, contactName, contactAddress, language, answers);
    }
}
