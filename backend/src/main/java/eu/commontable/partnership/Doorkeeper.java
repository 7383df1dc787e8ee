package eu.commontable.partnership;

import eu.commontable.partnership.account.Accounts;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Decides who comes in: resolves the caller's role, welcomes first-time accounts, checks permissions. */
@ApplicationScoped
class Doorkeeper {
    private final Accounts accounts;

    Doorkeeper(Accounts accounts) {
        this.accounts = accounts;
    }

    Entry enter(Handle handle, String slug, Call call, String key, String fingerprint) {
        var caller = call.caller().get();
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
