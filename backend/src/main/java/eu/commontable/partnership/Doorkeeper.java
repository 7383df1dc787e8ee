package eu.commontable.partnership;

import eu.commontable.partnership.account.Accounts;
import eu.commontable.partnership.link.SignedLinks;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Decides who comes in: resolves the caller's role, welcomes first-time accounts, checks permissions. */
@ApplicationScoped
class Doorkeeper {
    private final Accounts accounts;
    private final SignedLinks links;

    Doorkeeper(Accounts accounts, SignedLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    Entry enter(Handle handle, String slug, Optional<Caller> caller, String key, String fingerprint) {
        var entry = entered(handle, slug, caller, key, fingerprint);
        if (caller.isPresent() && entry.accountId() == null) {
            accounts.welcome(handle, caller.get());
            entry = entered(handle, slug, caller, key, fingerprint);
        }
        return entry;
    }

    void check(Permission permission, Entry entry) {
        if (entry.role() == null && !entry.isPublic()) {
            throw Refusal.notFound("partnership");
        }
        if (!permission.allows(entry.role())) {
            throw entry.accountId() == null
                    ? Refusal.of(RefusalCode.NOT_SIGNED_IN, "Sign in to do this.")
                    : Refusal.notAllowed("Ask the secretariat of this partnership if you need this.");
        }
    }

    /** @return what the signed link in the address opens; null for operations that need none, and outside of partnerships */
    UUID opened(Call call) {
        if (call.slug() == null) {
            return null;
        }
        var requires = call.requires();
        return requires.value() == Permission.LINK
                ? links.opened(requires.link(), call.token()).orElseThrow(() -> Refusal.notFound("link"))
                : null;
    }

    /** Tells row-level security what the link opens, which may be in a partnership that is closed to its holder. */
    void letThrough(Handle handle, UUID opened) {
        handle.createQuery("select set_config('app.link', :opened, true)")
                .bind("opened", opened.toString())
                .mapTo(String.class)
                .one();
    }

    /** Empty while another server is at this chore there. */
    Optional<Viewer> enterUnattended(Handle handle, String slug, String chore) {
        return handle.createQuery("select enter_for_chore(:slug, :chore)")
                .bind("slug", slug)
                .bind("chore", chore)
                .mapTo(UUID.class)
                .findOne()
                .map(id -> new Viewer(id, null, null, Role.SECRETARIAT, null, null, false));
    }

    private static Entry entered(Handle handle, String slug, Optional<Caller> caller, String key, String fingerprint) {
        return handle.createQuery("select * from enter(:slug, :issuer, :subject, :key, :fingerprint)")
                .bind("slug", slug)
                .bind("issuer", caller.map(Caller::issuer).orElse(null))
                .bind("subject", caller.map(Caller::subject).orElse(null))
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .mapTo(Entry.class)
                .findOne()
                .orElseThrow(() -> Refusal.notFound("partnership"));
    }
}
