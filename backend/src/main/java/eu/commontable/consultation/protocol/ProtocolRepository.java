package eu.commontable.consultation.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on a partnership's own protocols. */
@ApplicationScoped
class ProtocolRepository {
    private static final String VIEW =
            "select p.id, p.id::text as key, p.name, p.description, p.phases, p.based_on, p.version from %s p";

    private final ObjectMapper json;

    ProtocolRepository(ObjectMapper json) {
        this.json = json;
    }

    List<ProtocolView> all(Desk desk) {
        return desk.handle()
                .createQuery(VIEW.formatted("protocol") + " order by p.id")
                .mapTo(ProtocolView.class)
                .list();
    }

    Optional<ProtocolView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW.formatted("protocol") + " where p.id = :id")
                .bind("id", id)
                .mapTo(ProtocolView.class)
                .findOne();
    }

    Optional<ProtocolView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW.formatted("protocol") + " where p.id = :id for update")
                .bind("id", id)
                .mapTo(ProtocolView.class)
                .findOne();
    }

    ProtocolView insert(Desk desk, UUID id, ProtocolDraft draft) {
        var query = desk.handle().createQuery("""
                        with made as (insert into protocol (id, partnership_id, name, description, phases, based_on)
                                      values (:id, :partnership, :name::jsonb, :description::jsonb, :phases::jsonb, :basedOn)
                                      returning *) """ + VIEW.formatted("made")).bind("partnership", desk.partnershipId());
        return bound(query, id, draft).mapTo(ProtocolView.class).one();
    }

    ProtocolView update(Desk desk, UUID id, ProtocolDraft draft) {
        var query = desk.handle().createQuery("""
                        with made as (update protocol set name = :name::jsonb, description = :description::jsonb,
                                             phases = :phases::jsonb, based_on = :basedOn where id = :id returning *) """ + VIEW.formatted("made"));
        return bound(query, id, draft).mapTo(ProtocolView.class).one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from protocol where id = :id")
                .bind("id", id)
                .execute();
    }

    private Query bound(Query query, UUID id, ProtocolDraft draft) {
        return query.bind("id", id)
                .bind("name", text(draft.name()))
                .bind("description", text(draft.description()))
                .bind("phases", text(draft.phases()))
                .bind("basedOn", draft.basedOn());
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
