package eu.commontable.partnership;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * One unit of work: the viewer and the transaction it runs in. Row-level security of this transaction is already set to
 * the viewer. Services take it as their first argument; nobody keeps it.
 */
public final class Desk {
    private final String slug;
    private final Viewer viewer;
    private final Handle handle;
    private final String ifMatch;
    private final UUID opened;

    Desk(String slug, Viewer viewer, Handle handle, String ifMatch, UUID opened) {
        this.slug = slug;
        this.viewer = viewer;
        this.handle = handle;
        this.ifMatch = ifMatch;
        this.opened = opened;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Handle handle() {
        return handle;
    }

    /** The partnership's address. */
    public String slug() {
        return slug;
    }

    public UUID partnershipId() {
        return viewer.partnershipId();
    }

    /** What the signed link of the request opens; null for requests without one. */
    public UUID opened() {
        return opened;
    }

    /**
     * Two editors are told of each other: the change must name the version it was made on.
     *
     * @param current the representation as it is now, sent along when the versions differ
     */
    public void mustMatch(long version, Supplier<?> current) {
        if (ifMatch == null) {
            throw Refusal.of(
                    RefusalCode.VERSION_REQUIRED,
                    "Send the ETag of the version you are changing in the If-Match header.");
        }
        if (!ifMatch.equals("*") && EntityTag.versionOf(ifMatch) != version) {
            throw Refusal.stale(current.get());
        }
    }
}
