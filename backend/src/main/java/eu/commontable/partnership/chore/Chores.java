package eu.commontable.partnership.chore;

import eu.commontable.partnership.Workspaces;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Does the chores of all partnerships, one after the other. Several servers may: each leaves out what another is at. */
@ApplicationScoped
class Chores {
    private static final Logger LOG = Logger.getLogger(Chores.class);

    private final Jdbi jdbi;
    private final Workspaces workspaces;
    private final List<Chore> chores;
    private final boolean byItself;

    Chores(
            Jdbi jdbi,
            Workspaces workspaces,
            @All List<Chore> chores,
            @ConfigProperty(name = "commontable.background") boolean byItself) {
        this.jdbi = jdbi;
        this.workspaces = workspaces;
        this.chores = chores;
        this.byItself = byItself;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void whenDue() {
        if (byItself && !chores.isEmpty()) {
            round(Instant.now());
        }
    }

    private void round(Instant now) {
        var slugs = jdbi.withHandle(handle -> handle.createQuery("select * from partnerships_to_serve()")
                .mapTo(String.class)
                .list());
        slugs.forEach(slug -> chores.forEach(chore -> attempt(slug, chore, now)));
    }

    /** One that fails keeps no other from being done. */
    private void attempt(String slug, Chore chore, Instant now) {
        try {
            run(slug, chore, now);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The chore %s failed in %s and is tried again in the next round", chore.kind(), slug);
        }
    }

    private void run(String slug, Chore chore, Instant now) {
        workspaces.unattended(slug, chore.kind(), desk -> chore.run(desk, now));
    }

    /** The chores of one partnership at a moment of one's choice. */
    void round(String slug, Instant now) {
        chores.forEach(chore -> run(slug, chore, now));
    }
}
