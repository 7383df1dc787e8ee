package eu.commontable.expertise;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.account.Preferences.Language;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expert of the pool.
 *
 * @param email told to the secretariat and to themselves
 * @param askedLately how many calls they were asked in during the last 90 days
 * @param calls those that the viewer may know of, newest first
 * @param link where the profile is edited without an account: told to the secretariat and to themselves
 */
@Schema(name = "ExpertView")
public record ExpertView(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID participantId,
        @Nullable Body organisation,
        Language language,
        ExpertState state,
        List<String> themes,
        List<String> languages,
        List<Help> help,
        @Nullable String availability,
        @Nullable String note,
        int askedLately,
        List<AskedIn> calls,
        @Nullable String link,
        @Nullable Instant joinedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** A call that the expert was asked in. */
    @Schema(name = "ExpertAskedIn")
    public record AskedIn(
            UUID id,
            String title,
            CallState state,
            @Nullable Answer answer) {}

    /** What the viewer may do. */
    @Schema(name = "ExpertMay")
    public record May(boolean remove) {}

    ExpertView forViewer(boolean knowsAddress, String openLink, May allowed) {
        return new ExpertView(
                id,
                name,
                knowsAddress ? email : null,
                participantId,
                organisation,
                language,
                state,
                themes,
                languages,
                help,
                availability,
                note,
                askedLately,
                calls,
                knowsAddress ? openLink : null,
                joinedAt,
                version,
                createdAt,
                updatedAt,
                allowed);
    }
}
