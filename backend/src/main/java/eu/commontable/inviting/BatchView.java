package eu.commontable.inviting;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.account.Preferences.Language;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People who were invited together, and how far each has come today. */
@Schema(name = "InvitationBatchView")
public record BatchView(
        UUID id,
        Role role,
        Language language,
        @Nullable String sentence,

        @Nullable @Schema(description = "Who invited them.") String byName,

        @Schema(description = "Whether we put letters into the post; if not, the letter is to be sent on by hand.")
        boolean posted,

        @Schema(description = "The letter, to anybody of them.") @Nullable
        LetterView letter,

        List<Invited> invited,
        List<LeftOut> leftOut,
        Instant createdAt,
        @Nullable Instant undoneAt,
        long version,
        @Nullable May may)
        implements Item {

    /** How far somebody has come. */
    @Schema(name = "InvitationProgress", description = "removed: the invitation was taken back, or the place ended.")
    public enum Progress {
        WAITING,
        JOINED,
        REMOVED
    }

    /** What became of a letter. */
    @Schema(name = "InvitationPost")
    public enum Post {
        WAITING,
        SENT,
        FAILED
    }

    /** One who was invited. */
    @Schema(name = "InvitationBatchPerson")
    public record Invited(
            UUID participantId,
            String name,
            String email,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            Progress progress,

            @Nullable @Schema(description = "The letter; null if there is none.")
            Post post) {}

    /** One who was not, and why. */
    @Schema(name = "InvitationLeftOut")
    public record LeftOut(UUID contactId, String name, UUID organisationId, String organisationName, Verdict verdict) {}

    /** What the viewer may do. */
    @Schema(name = "InvitationBatchMay")
    public record May(
            @Schema(description = "Take back those who have not come yet.")
            boolean undo) {}

    BatchView told(LetterView letter) {
        boolean undo = undoneAt == null && invited.stream().anyMatch(one -> one.progress() == Progress.WAITING);
        return new BatchView(
                id,
                role,
                language,
                sentence,
                byName,
                posted,
                letter,
                invited,
                leftOut,
                createdAt,
                undoneAt,
                version,
                new May(undo));
    }

    InvitationWords words() {
        return new InvitationWords(role, language, sentence);
    }
}
