package eu.commontable.partnership.mail;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts letters into the post. */
@ApplicationScoped
public class Mails {
    private final MailSender sender;
    private final boolean delivers;

    Mails(MailSender sender, @ConfigProperty(name = "commontable.smtp-host") Optional<String> host) {
        this.sender = sender;
        this.delivers = host.isPresent();
    }

    /** Whether this installation sends mail; if not, pages show the text to send on by hand. */
    public boolean delivers() {
        return delivers;
    }

    /** They leave when this transaction is committed, or never; one statement for all. */
    public void post(Desk desk, List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var batch = desk.handle()
                .prepareBatch(
                        "insert into mail (id, partnership_id, address, name, language, subject, body, purpose, about_id, account_id)"
                                + " values (:id, :partnership, :address, :name, :language, :subject, :body, :purpose, :about, :account)");
        for (var letter : letters) {
            batch.bindMethods(letter)
                    .bind("id", Ids.next())
                    .bind("partnership", desk.partnershipId())
                    .bind("account", desk.viewer().accountId())
                    .add();
        }
        batch.execute();
        desk.handle().afterCommit(sender::wake);
    }
}
