package eu.commontable.academy;

import java.time.LocalDate;
import java.util.UUID;

/** Whom a letter about a place goes to, and what it has to say. */
public record Place(
        UUID id,
        UUID editionId,
        EnrolmentState state,
        String contactName,
        String contactAddress,
        String language,
        LocalDate answerBy,
        String reason) {}
