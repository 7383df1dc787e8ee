package eu.commontable.partnership;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import org.jdbi.v3.core.Jdbi;

/** The answers to POSTs that are kept under their Idempotency-Key. */
@ApplicationScoped
class KeptReplies {
    /** As promised in docs/integrate.md. */
    static final Period KEPT = Period.ofDays(30);

    private final Jdbi jdbi;

    KeptReplies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Several instances may do this at the same time: what is gone is gone. */
    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        forget(KEPT);
    }

    /** @return how many were forgotten */
    long forget(Period olderThan) {
        return jdbi.withHandle(handle -> handle.createQuery("select forget_replies(make_interval(days => :days))")
                .bind("days", olderThan.getDays())
                .mapTo(Long.class)
                .one());
    }
}
