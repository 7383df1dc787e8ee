package eu.commontable.application;

import eu.commontable.partnership.Role;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call as anybody sees it who has its link. */
@Schema(description = "A call as anybody sees it who has its link.")
public record OpenCall(
        String title,
        String body,
        String partnership,
        Role role,
        int seats,
        LocalDate deadline,
        Phase phase,
        List<Criterion> criteria,
        List<Question> questions) {}
