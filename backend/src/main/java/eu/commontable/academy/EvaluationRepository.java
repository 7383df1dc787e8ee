package eu.commontable.academy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on evaluations. Answers are written and counted by functions of the owner: nobody reads a row. */
@ApplicationScoped
class EvaluationRepository {
    private static final String VIEW = """
            select e.id, e.title, coalesce(v.state, 'draft') as state, coalesce(v.questions, '[]') as questions, coalesce(v.asked, 0) as asked,
                   evaluation_answered(e.id) as answered, v.answer_by,
                   (select count(*)::int from enrolment n where n.edition_id = e.id and n.state = 'confirmed') as participants,
                   coalesce(partial_from(coalesce(e.ends, e.starts)) <= (now() at time zone e.time_zone)::date, false) as ended,
                   evaluation_results(e.id) as results, coalesce(v.version, 0) as version
            from edition e left join evaluation v on v.edition_id = e.id where e.id = :edition""";

    private final ObjectMapper json;

    EvaluationRepository(ObjectMapper json) {
        this.json = json;
    }

    Optional<EvaluationView> find(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(VIEW)
                .bind("edition", edition)
                .mapTo(EvaluationView.class)
                .findOne();
    }

    void set(Desk desk, UUID edition, EvaluationDraft draft) {
        desk.handle()
                .createUpdate("""
                        insert into evaluation (edition_id, partnership_id, questions) values (:edition, :partnership, :questions::jsonb)
                        on conflict (edition_id) do update set questions = excluded.questions""")
                .bind("edition", edition)
                .bind("partnership", desk.partnershipId())
                .bind("questions", text(draft.questions()))
                .execute();
    }

    /** Who has a place and was there, as far as that was noted. */
    List<Place> toAsk(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery("""
                        select n.id, n.edition_id, n.state, n.contact_name, n.contact_address, n.language, n.answer_by, n.reason
                        from enrolment n where n.edition_id = :edition and n.state = 'confirmed'
                          and (not exists (select from attendance a where a.enrolment_id = n.id)
                               or exists (select from attendance a where a.enrolment_id = n.id and a.state = 'present'))
                        order by n.id""")
                .bind("edition", edition)
                .mapTo(Place.class)
                .list();
    }

    /** @return the ids under which they answer, in the same order */
    List<UUID> ask(Desk desk, UUID edition, List<Place> places, LocalDate answerBy) {
        var asks = places.stream().map(place -> Ids.next()).toList();
        desk.handle()
                .createUpdate("""
                        with opened as (update evaluation set state = 'asking', asked = cardinality(:asks), asked_at = now(), answer_by = :answerBy
                                        where edition_id = :edition)
                        insert into evaluation_ask (id, partnership_id, edition_id, enrolment_id)
                        select a.id, :partnership, :edition, a.enrolment from unnest(:asks, :enrolments) a (id, enrolment)""")
                .bindByType("asks", asks.toArray(UUID[]::new), UUID[].class)
                .bindByType("enrolments", places.stream().map(Place::id).toArray(UUID[]::new), UUID[].class)
                .bind("edition", edition)
                .bind("partnership", desk.partnershipId())
                .bind("answerBy", answerBy)
                .execute();
        return asks;
    }

    void close(Desk desk, UUID edition) {
        desk.handle()
                .createUpdate("update evaluation set state = 'closed' where edition_id = :edition")
                .bind("edition", edition)
                .execute();
    }

    void closeDue(Desk desk, Instant now) {
        desk.handle()
                .createUpdate("""
                        update evaluation v set state = 'closed' from edition e
                        where e.id = v.edition_id and v.state = 'asking' and v.answer_by < (:now at time zone e.time_zone)::date""")
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    List<Asked> asked(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery("select id, name from evaluation_asks(:edition)")
                .bind("edition", edition)
                .mapTo(Asked.class)
                .list();
    }

    /** Somebody who was asked. */
    public record Asked(UUID id, String name) {}

    Optional<OpenEvaluation> byLink(Desk desk) {
        return desk.handle()
                .createQuery("select * from evaluation_by_link()")
                .mapTo(OpenEvaluation.class)
                .findOne();
    }

    boolean answer(Desk desk, Object answers) {
        return desk.handle()
                .createQuery("select answer_evaluation(:answers::jsonb)")
                .bind("answers", text(answers))
                .mapTo(Boolean.class)
                .one();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
