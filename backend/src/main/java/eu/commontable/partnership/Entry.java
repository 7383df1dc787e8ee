package eu.commontable.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The row that the SQL function {@code enter} returns: who came in, and whether this POST was answered before. */
public record Entry(
        UUID partnershipId,
        UUID accountId,
        UUID participantId,
        Role role,
        UUID organisationId,
        String name,
        boolean administrator,
        boolean isPublic,
        long tick,
        LocalDate today,
        Instant seenUntil,
        boolean foundReply,
        boolean sameRequest,
        Integer replyStatus,
        String replyLocation,
        String replyEtag,
        String replyBody) {

    Viewer viewer() {
        return new Viewer(partnershipId, accountId, participantId, role, organisationId, name, administrator);
    }

    /** Same freshness: nothing in the partnership has changed, the same person asks, on the same day, with the same news seen. */
    String freshness() {
        return String.join(
                "-",
                Long.toString(tick),
                participantId == null ? "0" : shortly(participantId.getLeastSignificantBits() >>> 1),
                shortly(today.toEpochDay()),
                seenUntil == null ? "0" : shortly(ChronoUnit.MICROS.between(Instant.EPOCH, seenUntil)));
    }

    private static String shortly(long number) {
        return Long.toString(number, 36);
    }

    boolean repeats() {
        return foundReply && replyStatus != null;
    }

    Workspaces.Reply earlierAnswer() {
        return new Workspaces.Reply(replyStatus, replyLocation, replyEtag, replyBody);
    }
}
