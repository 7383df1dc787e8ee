package eu.commontable.partnership.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Sends what waits, one after the other, again and again later if the mail server refuses; eight times in about four hours. */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final Jdbi jdbi;
    private final Mailer mailer;
    private final boolean byItself;
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());

    MailSender(
            Jdbi jdbi,
            Mailer mailer,
            @ConfigProperty(name = "commontable.smtp-host") Optional<String> host,
            @ConfigProperty(name = "commontable.background") boolean background) {
        this.jdbi = jdbi;
        this.mailer = mailer;
        this.byItself = background && host.isPresent();
    }

    @Scheduled(every = "60s", delayed = "20s")
    void wake() {
        if (byItself) {
            postman.submit(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            while (sendNext()) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.error("Mail rests until the next round", e);
        }
    }

    /** @return false if nothing waits */
    boolean sendNext() {
        var waiting = jdbi.inTransaction(handle -> handle.createQuery("select * from claim_mail()")
                .mapTo(Waiting.class)
                .findOne());
        waiting.ifPresent(this::send);
        return waiting.isPresent();
    }

    private void send(Waiting mail) {
        try {
            mailer.send(Mail.withText(mail.address(), mail.subject(), mail.body())
                    .addHeader("Content-Language", mail.language())
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException refused) {
            LOG.warnf("Mail %s was not taken: %s", mail.id(), refused.getMessage());
            tell("select mail_refused(:id, :why)", mail.id(), String.valueOf(refused.getMessage()));
            return;
        }
        tell("select mail_sent(:id)", mail.id(), null);
    }

    private void tell(String statement, UUID id, String why) {
        jdbi.useHandle(handle -> {
            var query = handle.createQuery(statement).bind("id", id);
            (why == null ? query : query.bind("why", why)).mapTo(String.class).findOne();
        });
    }

    @PreDestroy
    void stop() {
        postman.shutdownNow();
    }

    /** A letter as it waits. */
    public record Waiting(UUID id, String address, String language, String subject, String body) {}
}
