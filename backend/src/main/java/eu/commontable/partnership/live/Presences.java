package eu.commontable.partnership.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Who listens to what on which server: rows of {@code presence}, made by features, kept alive and ended here. */
@ApplicationScoped
public class Presences {
    private static final Logger LOG = Logger.getLogger(Presences.class);
    /** Who reloads a page has not left. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Jdbi jdbi;
    private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();

    Presences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param streams all that this server holds open */
    public void alive(Set<UUID> streams) {
        tell("select streams_alive(:streams)", streams.toArray(UUID[]::new));
    }

    public void ended(UUID stream) {
        later.submit(() -> {
            try {
                Thread.sleep(GRACE);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
            tell("select stream_ended(:streams)", stream);
        });
    }

    /** Presence is for the moment: whatever was missed is swept by the next sign of life. */
    private void tell(String statement, Object streams) {
        try {
            jdbi.useHandle(handle -> handle.createQuery(statement)
                    .bind("streams", streams)
                    .mapTo(String.class)
                    .findOne());
        } catch (RuntimeException fault) {
            LOG.warnf("Presence was not told: %s", fault.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        later.shutdownNow();
    }
}
