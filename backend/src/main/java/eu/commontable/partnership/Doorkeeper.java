package eu.commontable.partnership;

import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/** Decides who comes in: resolves the caller's role, welcomes first-time accounts, checks permissions. */
@ApplicationScoped
class Doorkeeper {
    private final Optional<String> administratorEmail;

    Doorkeeper(@ConfigProperty(name = "commontable.admin-email") Optional<String> administratorEmail) {
        this.administratorEmail = administratorEmail;
    }

    Entry enter(Handle handle, Call call, String key, String fingerprint) {
        var caller = call.caller().get();
        var entry = entered(handle, call.slug(), caller, key, fingerprint);
        if (caller.isPresent() && entry.accountId() == null) {
            welcome(handle, caller.get());
            entry = entered(handle, call.slug(), caller, key, fingerprint);
        }
        return entry;
    }

    /** The caller's account, made on the first sign-in; invitations to a verified address are bound to it. */
    void welcome(Handle handle, Caller caller) {
        var isAdministrator = administratorEmail
                .filter(email -> caller.email() != null && email.equalsIgnoreCase(caller.email()))
                .isPresent();
        handle.createQuery("select id from welcome(:id, :issuer, :subject, :email, :verified, :name, :administrator)")
                .bind("id", Ids.next())
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject())
                .bind("email", caller.email())
                .bind("verified", caller.emailVerified())
                .bind("name", caller.name() == null ? caller.subject() : caller.name())
                .bind("administrator", isAdministrator)
                .mapTo(java.util.UUID.class)
                .one();
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
