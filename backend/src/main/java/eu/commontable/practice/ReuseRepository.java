package eu.commontable.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on reuse. Row-level security leaves out what organisations do that the viewer may not see. */
@ApplicationScoped
class ReuseRepository {
    static final int MOST = 200;
    private static final String VIEW = """
            u.id, u.version, named_organisation(u.organisation_id) as organisation, u.since, u.adaptation, u.state, u.how_it_went,
            u.figures, u.updated_at, false as may_edit""";

    /** The same as a list in JSON, of the practice under this alias. */
    static final String JSON = """
            coalesce((select json_agg(json_build_object('id', u.id, 'version', u.version, 'organisation',
                        named_organisation(u.organisation_id), 'since', u.since, 'adaptation', u.adaptation, 'state', u.state,
                        'howItWent', u.how_it_went, 'figures', u.figures, 'updatedAt', u.updated_at, 'mayEdit', false)
                      order by u.created_at desc, u.id desc)
                      from (select * from practice_reuse x where x.practice_id = %s.id order by x.created_at desc, x.id desc limit %d) u), '[]')""";

    private final ObjectMapper json;

    ReuseRepository(ObjectMapper json) {
        this.json = json;
    }

    /** What decides whether a practice can be reused. */
    public record Reused(UUID id, UUID organisationId, Instant archivedAt) {}

    /** A reuse with what decides whether it can be changed. */
    public record Found(
            UUID id,
            long version,
            NamedOrganisation organisation,
            PartialDate since,
            String adaptation,
            ReuseState state,
            String howItWent,
            List<Figure> figures,
            Instant updatedAt,
            boolean mayEdit,
            Instant archivedAt) {

        ReuseView view() {
            return new ReuseView(
                    id, version, organisation, since, adaptation, state, howItWent, figures, updatedAt, mayEdit);
        }
    }

    Optional<Reused> practice(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select p.id, p.organisation_id, p.archived_at from practice p where p.id = :id")
                .bind("id", id)
                .mapTo(Reused.class)
                .findOne();
    }

    List<ReuseView> of(Desk desk, UUID practice) {
        return desk.handle()
                .createQuery(
                        "select %s from practice_reuse u where u.practice_id = :id order by u.created_at desc, u.id desc limit %d"
                                .formatted(VIEW, MOST))
                .bind("id", practice)
                .mapTo(ReuseView.class)
                .list();
    }

    Optional<Found> lock(Desk desk, UUID practice, UUID id) {
        return desk.handle()
                .createQuery("""
                        select %s, p.archived_at from practice_reuse u join practice p on p.id = u.practice_id
                        where u.id = :id and p.id = :practice for update of u""".formatted(VIEW))
                .bind("id", id)
                .bind("practice", practice)
                .mapTo(Found.class)
                .findOne();
    }

    /** Nothing is inserted when practice or organisation is not known to the viewer, or archived, or when it is their own. */
    Optional<ReuseView> insert(Desk desk, UUID practice, UUID id, ReuseDraft draft) {
        return bound(desk, """
                        insert into practice_reuse as u (id, partnership_id, practice_id, organisation_id, since, adaptation, state,
                                                         how_it_went, figures)
                        select :id, :partnership, p.id, o.id, :since, :adaptation, :state, :howItWent, :numbers::jsonb
                        from practice p, organisation o
                        where p.id = :practice and p.archived_at is null and o.id = :organisationId and o.archived_at is null
                          and p.organisation_id is distinct from o.id
                        returning %s""", id, draft)
                .bind("partnership", desk.partnershipId())
                .bind("practice", practice)
                .mapTo(ReuseView.class)
                .findOne();
    }

    ReuseView update(Desk desk, UUID id, ReuseDraft draft) {
        return bound(desk, """
                        update practice_reuse u set since = :since, adaptation = :adaptation, state = :state, how_it_went = :howItWent,
                               figures = :numbers::jsonb
                        where u.id = :id returning %s""", id, draft).mapTo(ReuseView.class).one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from practice_reuse where id = :id")
                .bind("id", id)
                .execute();
    }

    private Query bound(Desk desk, String sql, UUID id, ReuseDraft draft) {
        try {
            return desk.handle()
                    .createQuery(sql.formatted(VIEW))
                    .bindMethods(draft)
                    .bind("id", id)
                    .bind("numbers", json.writeValueAsString(draft.figures()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
