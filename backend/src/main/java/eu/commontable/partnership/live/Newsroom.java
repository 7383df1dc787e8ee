package eu.commontable.partnership.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/**
 * Hears the news of the database on one connection of its own and hands them to who listens on this server. The connection is
 * made when somebody listens for the first time; when it breaks, it is made anew, and everybody is told that they may have
 * missed something.
 */
@ApplicationScoped
public class Newsroom {
    private static final Logger LOG = Logger.getLogger(Newsroom.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** So often the connection is tried when nothing comes: one that was cut on the way says nothing either. */
    private static final int LOOK_UP_MILLIS = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String url;
    private final Properties access;
    private final ObjectMapper json;
    private final Map<UUID, Set<Consumer<News>>> listeners = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private Thread reporter;
    private volatile boolean closed;

    Newsroom(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            ObjectMapper json) {
        this.url = url;
        this.access = access(user, password);
        this.json = json;
    }

    /**
     * Returns when nothing is missed any more.
     *
     * @param listener is called on the thread of the news: it hands over and returns
     * @return ends it
     */
    public Runnable listen(UUID topic, Consumer<News> listener) {
        listeners.compute(topic, (id, there) -> {
            var all = there == null ? new CopyOnWriteArraySet<Consumer<News>>() : there;
            all.add(listener);
            return all;
        });
        if (!start()) {
            leave(topic, listener);
            throw new IllegalStateException("No connection for news was made in time");
        }
        return () -> leave(topic, listener);
    }

    private void leave(UUID topic, Consumer<News> listener) {
        listeners.computeIfPresent(topic, (id, there) -> {
            there.remove(listener);
            return there.isEmpty() ? null : there;
        });
    }

    private static Properties access(String user, String password) {
        var access = new Properties();
        PGProperty.USER.set(access, user);
        PGProperty.PASSWORD.set(access, password);
        PGProperty.APPLICATION_NAME.set(access, "commontable-news");
        PGProperty.TCP_KEEP_ALIVE.set(access, true);
        PGProperty.CONNECT_TIMEOUT.set(access, (int) PATIENCE.toSeconds());
        PGProperty.SOCKET_TIMEOUT.set(access, (int) PATIENCE.toSeconds());
        return access;
    }

    /** @return false if nothing is heard yet */
    private boolean start() {
        synchronized (this) {
            if (reporter == null) {
                reporter = Thread.ofPlatform().daemon().name("news").start(this::report);
            }
        }
        try {
            return listening.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void report() {
        while (!closed) {
            try (var connection = DriverManager.getConnection(url, access);
                    var statement = connection.createStatement()) {
                statement.execute("listen news");
                boolean again = listening.getCount() == 0;
                listening.countDown();
                if (again) {
                    listeners.keySet().forEach(topic -> tell(News.missed(topic)));
                }
                var source = connection.unwrap(PGConnection.class);
                while (!closed) {
                    var heard = source.getNotifications(LOOK_UP_MILLIS);
                    for (var notification : heard) {
                        tell(json.readValue(notification.getParameter(), News.class));
                    }
                    if (heard.length == 0) {
                        statement.execute("select 1");
                    }
                }
            } catch (SQLException | JsonProcessingException broken) {
                LOG.warnf("The connection for news broke and is made again: %s", broken.getMessage());
                rest();
            }
        }
    }

    private void tell(News news) {
        for (var listener : listeners.getOrDefault(news.topic(), Set.of())) {
            try {
                listener.accept(news);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Somebody could not be told of %s", news.kind());
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        if (reporter != null) {
            reporter.interrupt();
        }
    }
}
