package eu.commontable.partnership.account;

import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.security.Caller;
import eu.commontable.shared.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The accounts behind callers. An account belongs to no partnership, so nothing here enters one. */
@ApplicationScoped
public class Accounts {
    private final Jdbi jdbi;
    private final CurrentCaller current;
    private final Optional<String> administratorEmail;

    Accounts(
            Jdbi jdbi,
            CurrentCaller current,
            @ConfigProperty(name = "commontable.admin-email") Optional<String> administratorEmail) {
        this.jdbi = jdbi;
        this.current = current;
        this.administratorEmail = administratorEmail;
    }

    /** The caller's account, made on the first sign-in; invitations to a verified address are bound to it. */
    public Account welcome(Handle handle, Caller caller) {
        boolean makesAdministrator = administratorEmail
                .filter(email -> email.equalsIgnoreCase(caller.email()))
                .isPresent();
        return handle.createQuery("select id, name, email, language, administrator"
                        + " from welcome(:id, :issuer, :subject, :email, :verified, :name, :administrator)")
                .bind("id", Ids.next())
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject())
                .bind("email", caller.email())
                .bind("verified", caller.emailVerified())
                .bind("name", caller.name() == null ? caller.subject() : caller.name())
                .bind("administrator", makesAdministrator)
                .mapTo(Account.class)
                .one();
    }

    /** The account of whoever must be signed in. */
    public Account welcome(Handle handle) {
        return welcome(handle, current.get().orElseThrow(Accounts::signInFirst));
    }

    public MeView me() {
        return current.get()
                .map(caller -> jdbi.inTransaction(handle -> view(handle, welcome(handle, caller))))
                .orElse(MeView.ANONYMOUS);
    }

    MeView prefer(UnaryOperator<Preferences> change) {
        return jdbi.inTransaction(handle -> {
            var account = welcome(handle);
            var preferred = change.apply(new Preferences(account.language()));
            handle.createUpdate("update account set language = :language where id = :id")
                    .bind("language", preferred.language())
                    .bind("id", account.id())
                    .execute();
            return view(handle, account.with(preferred));
        });
    }

    private static MeView view(Handle handle, Account account) {
        return new MeView(
                true,
                account,
                handle.createQuery(
                                "select slug, name, role, organisation_id from partnerships_of(:account) where role is not null")
                        .bind("account", account.id())
                        .mapTo(MeView.Participation.class)
                        .list());
    }

    private static Refusal signInFirst() {
        return Refusal.of(RefusalCode.NOT_SIGNED_IN, "Sign in to do this.");
    }
}
