package eu.commontable.partnership.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.security.Caller;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MailsTest {
    private final TestPartnership table = TestPartnership.open();
    private final String address = "m" + Ids.next() + "@post.example";

    @Inject
    Workspaces workspaces;

    @Inject
    Mails mails;

    @Inject
    MailSender sender;

    @Inject
    MockMailbox box;

    private void post(Runnable then) {
        var who = table.person(Role.SECRETARIAT, null);
        workspaces.inBackground(
                table.slug,
                new Caller(TestTokens.ISSUER, who.subject(), null, false, null),
                Permission.CURATE,
                desk -> {
                    mails.post(
                            desk,
                            List.of(new Letter(
                                    address, null, "en", "Can you help?", "https://…/secret", "test", null)));
                    then.run();
                });
    }

    private void sendAll() {
        while (sender.sendNext()) {
            // until nothing waits
        }
    }

    private String state() {
        var found = new String[1];
        TestPartnership.asOwner(
                db -> found[0] = db.createQuery("select state || ':' || body from mail where address = ?")
                        .bind(0, address)
                        .mapTo(String.class)
                        .one());
        return found[0];
    }

    @Test
    void leave_after_their_cause_and_their_text_is_forgotten() {
        post(() -> {});
        assertEquals("waiting:https://…/secret", state());
        sendAll();
        assertEquals(1, box.getMailsSentTo(address).size());
        assertEquals("sent:", state());
    }

    @Test
    void never_leave_when_their_cause_did_not_happen() {
        assertThrows(
                Refusal.class,
                () -> post(() -> {
                    throw Refusal.wrongState("no");
                }));
        sendAll();
        assertTrue(box.getMailsSentTo(address).isEmpty());
    }
}
