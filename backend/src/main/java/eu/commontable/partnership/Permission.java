package eu.commontable.partnership;

import static eu.commontable.partnership.Role.ADVISOR;
import static eu.commontable.partnership.Role.COORDINATOR;
import static eu.commontable.partnership.Role.MEMBER;
import static eu.commontable.partnership.Role.SECRETARIAT;

import java.util.EnumSet;
import java.util.Set;

/** What an operation asks of the caller's role. Finer rules (own organisation, author …) stand in a feature's policy. */
public enum Permission {
    /** Anyone, also anonymous; row-level security shows each what they may see. */
    READ(EnumSet.allOf(Role.class), true),
    /** Whoever holds the signed link that is part of the address, with or without a role: see {@code link.SignedLinks}. */
    LINK(EnumSet.allOf(Role.class), true),
    /** Anyone with a role in the partnership. */
    TAKE_PART(EnumSet.allOf(Role.class), false),
    /** Propose, report, comment. */
    PARTICIPATE(EnumSet.of(COORDINATOR, SECRETARIAT, MEMBER, ADVISOR), false),
    /** Create, edit and archive anything. */
    CURATE(EnumSet.of(COORDINATOR, SECRETARIAT), false),
    /** Roles, invitations, settings. */
    GOVERN(EnumSet.of(COORDINATOR, SECRETARIAT), false);

    private final Set<Role> roles;
    private final boolean anonymous;

    Permission(Set<Role> roles, boolean anonymous) {
        this.roles = Set.copyOf(roles);
        this.anonymous = anonymous;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean allowsAnonymous() {
        return anonymous;
    }

    public boolean allows(Role role) {
        return anonymous || role != null && roles.contains(role);
    }
}
