package eu.commontable.partnership;

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
        boolean foundReply,
        boolean sameRequest,
        Integer replyStatus,
        String replyLocation,
        String replyEtag,
        String replyBody) {

    Viewer viewer() {
        return new Viewer(partnershipId, accountId, participantId, role, organisationId, name, administrator);
    }

    /** Same freshness: nothing in the partnership has changed and the same person asks. */
    String freshness() {
        return tick + "-"
                + (participantId == null ? "0" : Long.toString(participantId.getLeastSignificantBits() >>> 1, 36));
    }

    boolean repeats() {
        return foundReply && replyStatus != null;
    }

    Workspaces.Reply earlierAnswer() {
        return new Workspaces.Reply(replyStatus, replyLocation, replyEtag, replyBody);
    }
}
