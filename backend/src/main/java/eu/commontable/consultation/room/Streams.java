package eu.commontable.consultation.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.commontable.consultation.ConsultationView;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.partnership.live.News;
import eu.commontable.partnership.live.Newsroom;
import eu.commontable.partnership.live.Presences;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The streams that this server holds open. A stream ends by itself after some minutes, and whenever the listener's seat changes:
 * the browser comes again at once and is asked again who it is and what it may hear.
 */
@ApplicationScoped
class Streams {
    /** Who is further behind is cut off, comes again and reads all anew. */
    private static final int MOST_WAITING = 1000;

    private final Newsroom newsroom;
    private final Presences presences;
    private final Duration longest;
    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();

    Streams(
            Newsroom newsroom,
            Presences presences,
            @ConfigProperty(name = "commontable.room.longest-stream") Duration longest) {
        this.newsroom = newsroom;
        this.presences = presences;
        this.longest = longest;
    }

    /**
     * Listening begins before the listener's rights are read: a seat that is taken away meanwhile is heard of.
     *
     * @param entering reads them
     */
    Multi<Told> open(UUID stream, UUID participant, UUID room, Supplier<ConsultationView> entering) {
        var listener = new Listener(participant);
        listener.stopsHearing = newsroom.listen(room, listener::hear);
        try {
            listener.knows(entering.get());
        } catch (RuntimeException refused) {
            listener.stopsHearing.run();
            throw refused;
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            listener.emitter = emitter;
                            listeners.put(stream, listener);
                            emitter.emit(new Told("hello", null));
                            emitter.onTermination(() -> {
                                listener.stopsHearing.run();
                                listeners.remove(stream);
                                presences.ended(stream);
                            });
                            if (listener.over) {
                                emitter.complete();
                            }
                        },
                        MOST_WAITING);
    }

    /** A sign of life every quarter of a minute keeps proxies from closing what is silent, and finds who is gone. */
    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        if (listeners.isEmpty()) {
            return;
        }
        var oldest = System.nanoTime() - longest.toNanos();
        listeners.values().forEach(listener -> {
            listener.emitter.emit(new Told("beat", null));
            if (listener.since - oldest < 0) {
                listener.emitter.complete();
            }
        });
        presences.alive(listeners.keySet());
    }

    /** What one listener is told: a word, and what belongs to it. */
    record Told(String kind, JsonNode data) {}

    private static final class Listener {
        private final UUID participant;
        private volatile RoomRole role;
        private volatile boolean hearsNames;
        private volatile boolean over;
        // Not all at once.
        private final long since =
                System.nanoTime() - ThreadLocalRandom.current().nextLong(60_000_000_000L);
        private volatile MultiEmitter<? super Told> emitter;
        private volatile Runnable stopsHearing;

        Listener(UUID participant) {
            this.participant = participant;
        }

        void knows(ConsultationView consultation) {
            this.role = consultation.myRole();
            this.hearsNames = role != null;
        }

        /** What is said before the hello is read afterwards, with the room. */
        void hear(News news) {
            boolean own = news.by() != null && news.by().equals(participant);
            over |= own && news.kind().equals("seats");
            if (emitter == null) {
                return;
            }
            switch (news.kind()) {
                case "contribution" -> hearContribution(news, own);
                case "seats" -> {
                    emitter.emit(new Told(News.MISSED, null));
                    if (own) {
                        emitter.complete();
                    }
                }
                default -> emitter.emit(new Told(news.kind(), news.data()));
            }
        }

        private void hearContribution(News news, boolean own) {
            if (own && news.data() instanceof ObjectNode said) {
                emitter.emit(new Told(news.kind(), said.deepCopy().put("mine", true)));
            } else if ("facilitator".equals(news.to()) && role != RoomRole.FACILITATOR) {
                return;
            } else if (!hearsNames) {
                emitter.emit(new Told(News.MISSED, null));
            } else {
                emitter.emit(new Told(news.kind(), news.data()));
            }
        }
    }
}
