package eu.commontable.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The way into a partnership. Each call is one transaction: enter (who, which role, row-level security), check the
 * operation's permission, answer 304 or a repeated POST without working, do the work, keep the answer of a POST, commit.
 */
@ApplicationScoped
public class Workspaces {
    private final Jdbi jdbi;
    private final Call call;
    private final Doorkeeper doorkeeper;
    private final ObjectMapper json;

    Workspaces(Jdbi jdbi, Call call, Doorkeeper doorkeeper, ObjectMapper json) {
        this.jdbi = jdbi;
        this.call = call;
        this.doorkeeper = doorkeeper;
        this.json = json;
    }

    /** A list or another reading that is no single item: 200 or 304. */
    public <T> RestResponse<T> read(Function<Desk, T> work) {
        return reading(work, entity -> 0L);
    }

    /** A reading of what moves by itself, such as the progress of a job: always 200, kept by nobody. */
    public <T> RestResponse<T> watch(Function<Desk, T> work) {
        return jdbi.inTransaction(
                handle -> RestResponse.ResponseBuilder.ok(work.apply(desk(call.slug(), enter(handle, null), handle)))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** One item: 200 with its ETag, or 304. */
    public <T extends Item> RestResponse<T> show(Function<Desk, T> work) {
        return reading(work, Item::version);
    }

    /** A POST that makes an item: 201 with Location and ETag. The command is part of what an Idempotency-Key stands for. */
    public <T extends Item> RestResponse<T> create(Object command, Function<Desk, T> work) {
        return writing(command, 201, call.path(), work);
    }

    /**
     * A POST to an item's parts that are read from a collection of their own.
     *
     * @param collection where they are read from, below the partnership: {@code observations}
     */
    public <T extends Item> RestResponse<T> create(Object command, String collection, Function<Desk, T> work) {
        return writing(command, 201, call.pathInPartnership(collection), work);
    }

    /** A PATCH, PUT or POST that changes an item: 200 with its new ETag. */
    public <T extends Item> RestResponse<T> change(Object command, Function<Desk, T> work) {
        return writing(command, 200, null, work);
    }

    /** A POST that is more than one item (an import, a bulk): 200. */
    public <T> RestResponse<T> perform(Object command, Function<Desk, T> work) {
        return writing(command, 200, null, work);
    }

    /**
     * The POST that founds a partnership, from outside of any: what it founds is entered in the same transaction.
     *
     * @param founding false if the address is taken, which is a conflict unless this very request took it
     */
    public <T extends Item> RestResponse<T> found(
            String slug, Object command, Predicate<Handle> founding, Function<Desk, T> work) {
        return jdbi.inTransaction(handle -> {
            boolean founded = founding.test(handle);
            var key = idempotencyKey();
            var entry =
                    doorkeeper.enter(handle, slug, call.caller().get(), key, key == null ? null : fingerprint(command));
            if (!founded && !entry.repeats()) {
                var taken = new FieldFault("/slug", "taken", "Another partnership has this address. Choose another.");
                throw Refusal.conflict(taken.message(), taken);
            }
            mustBeSameRequest(entry);
            if (entry.repeats()) {
                throw new Answered(entry.earlierAnswer());
            }
            return answered(handle, slug, key, entry, 201, call.path(), work);
        });
    }

    /** A DELETE: 204. */
    public RestResponse<Void> discard(Consumer<Desk> work) {
        jdbi.useTransaction(handle -> {
            var entry = enter(handle, null);
            work.accept(desk(call.slug(), entry, handle));
        });
        return RestResponse.noContent();
    }

    /**
     * Work without a request, in one transaction, as the person who asked for it: with the role they have by now.
     *
     * @throws Refusal if they may not, or no longer
     */
    public void inBackground(String slug, Caller caller, Permission permission, Consumer<Desk> work) {
        jdbi.useTransaction(handle -> {
            var entry = doorkeeper.enter(handle, slug, Optional.of(caller), null, null);
            doorkeeper.check(permission, entry);
            work.accept(new Desk(slug, entry.viewer(), handle, null, null));
        });
    }

    /**
     * Work that nobody asked for, in one transaction, as a secretariat that sees everything: see {@code chore.Chore}.
     * Nothing happens while another server is at the same work in this partnership.
     */
    public void unattended(String slug, String chore, Consumer<Desk> work) {
        jdbi.useTransaction(handle -> doorkeeper
                .enterUnattended(handle, slug, chore)
                .ifPresent(viewer -> work.accept(new Desk(slug, viewer, handle, null, null))));
    }

    private <T> RestResponse<T> reading(Function<Desk, T> work, Function<T, Long> version) {
        return jdbi.inTransaction(handle -> {
            var entry = enter(handle, null);
            if (EntityTag.isFresh(call.header("If-None-Match"), entry.freshness())) {
                return RestResponse.ResponseBuilder.<T>create(304)
                        .header("ETag", call.header("If-None-Match"))
                        .build();
            }
            T entity = work.apply(desk(call.slug(), entry, handle));
            return RestResponse.ResponseBuilder.ok(entity)
                    .header("ETag", EntityTag.of(version.apply(entity), entry.freshness()))
                    .build();
        });
    }

    private <T> RestResponse<T> writing(Object command, int status, String collection, Function<Desk, T> work) {
        return jdbi.inTransaction(handle -> {
            var key = call.header("Idempotency-Key");
            var entry = enter(handle, key == null ? null : fingerprint(command));
            if (entry.repeats()) {
                throw new Answered(entry.earlierAnswer());
            }
            return answered(handle, call.slug(), key, entry, status, collection, work);
        });
    }

    private <T> RestResponse<T> answered(
            Handle handle,
            String slug,
            String key,
            Entry entry,
            int status,
            String collection,
            Function<Desk, T> work) {
        T entity = work.apply(desk(slug, entry, handle));
        var etag = entity instanceof Item item ? EntityTag.of(item.version(), entry.freshness()) : null;
        var location = collection != null && entity instanceof Item item ? collection + "/" + item.address() : null;
        if (key != null) {
            keepAnswer(handle, key, entry, new Reply(status, location, etag, written(entity)));
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), entity)
                .header("ETag", etag)
                .header("Location", location)
                .build();
    }

    private Entry enter(Handle handle, String fingerprint) {
        var key = idempotencyKey();
        var entry = doorkeeper.enter(
                handle, call.slug(), call.caller().get(), fingerprint == null ? null : key, fingerprint);
        var opened = doorkeeper.opened(call);
        if (opened == null) {
            doorkeeper.check(call.requires().value(), entry);
        } else {
            doorkeeper.letThrough(handle, opened);
        }
        mustBeSameRequest(entry);
        return entry;
    }

    private String idempotencyKey() {
        var key = call.header("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw Refusal.invalid("Idempotency-Key", "length", "Use a key of 1 to 200 characters.");
        }
        return key;
    }

    private static void mustBeSameRequest(Entry entry) {
        if (entry.foundReply() && !entry.sameRequest()) {
            throw Refusal.of(RefusalCode.IDEMPOTENCY_KEY_REUSED, "Make a new key for a new request.");
        }
    }

    private Desk desk(String slug, Entry entry, Handle handle) {
        return new Desk(slug, entry.viewer(), handle, call.header("If-Match"), doorkeeper.opened(call));
    }

    private void keepAnswer(Handle handle, String key, Entry entry, Reply reply) {
        handle.createUpdate("update reply set status = :status, location = :location, etag = :etag, body = :body"
                        + " where partnership_id = :partnership and account_id = :account and key = :key")
                .bindMethods(reply)
                .bind("partnership", entry.partnershipId())
                .bind("account", entry.accountId())
                .bind("key", key)
                .execute();
    }

    private String fingerprint(Object command) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((call.path() + "\n" + call.header("If-Match") + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(json.writeValueAsBytes(command));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer as it was given. */
    public record Reply(int status, String location, String etag, String body) {
        Response again() {
            return Response.status(status)
                    .header("Location", location)
                    .header("ETag", etag)
                    .header("Idempotent-Replay", "true")
                    .type("application/json")
                    .entity(body)
                    .build();
        }
    }
}
