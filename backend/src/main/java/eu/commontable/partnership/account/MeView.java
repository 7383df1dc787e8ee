package eu.commontable.partnership.account;

import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** Who is calling and where they take part; for anonymous readers nobody and nowhere. */
public record MeView(boolean signedIn, @Nullable Account account, List<Participation> participations) {
    static final MeView ANONYMOUS = new MeView(false, null, List.of());

    /** A place in a partnership. */
    public record Participation(
            String slug, String name, Role role, @Nullable UUID organisationId) {}
}
