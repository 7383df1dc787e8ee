package eu.commontable.partnership.people;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person who takes part, or is invited to.
 *
 * @param email told only to those who may govern
 * @param invitation what to send to somebody who has not signed in yet; told only to those who may govern
 * @param joinedAt null until the person has signed in
 * @param you whether this is the viewer
 */
public record ParticipantView(
        UUID id,
        String name,
        @Nullable String email,
        Role role,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        Instant invitedAt,
        @Nullable Instant joinedAt,
        @Nullable Invitation invitation,
        boolean you,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /**
     * We send no mail: send this address on yourself.
     *
     * @param address where the person signs in and finds the partnership
     */
    public record Invitation(
            @Schema(
                    description = "Send this sign-in address to the person; we send no mail.",
                    examples = "https://table.example/auth/login?return=%2Fp%2Finclusion")
            String address) {}

    /**
     * What the viewer may do.
     *
     * @param edit change name, role or organisation
     * @param remove end the participation, or withdraw the invitation
     */
    @Schema(name = "ParticipantMay")
    public record May(boolean edit, boolean remove) {}

    ParticipantDraft draft() {
        return new ParticipantDraft(name, email, role, organisationId);
    }

    ParticipantView told(@Nullable Invitation invitation, @Nullable String email, May may) {
        return new ParticipantView(
                id,
                name,
                email,
                role,
                organisationId,
                organisationName,
                invitedAt,
                joinedAt,
                invitation,
                you,
                version,
                createdAt,
                updatedAt,
                may);
    }
}
