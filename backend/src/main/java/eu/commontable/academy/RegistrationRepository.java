package eu.commontable.academy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/** The statements on registrations. */
@ApplicationScoped
class RegistrationRepository {
    static final String PHASE = """
            case when r.edition_id is null then 'none' when current_date < r.opens then 'planned'
                 when current_date > r.closes then 'closed' else 'taking' end""";
    private static final String VIEW = """
            select e.id, e.title, %s as phase, r.places, r.opens, r.closes, coalesce(r.per_organisation, 1) as per_organisation,
              coalesce(r.answer_days, 7) as answer_days, r.about, coalesce(r.criteria, '[]') as criteria,
              (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
               from academy_reviewer v join participant p on p.id = v.participant_id where v.edition_id = e.id) as reviewers,
              case when viewer_role() in ('coordinator', 'secretariat') or reviews_academy(e.id) then enrolments_of(e.id) end as applications,
              case when viewer_role() in ('coordinator', 'secretariat') then places_taken(e.id) end as taken,
              reviews_academy(e.id) as reviewing,
              (select coalesce(json_agg(json_build_object('id', n.id, 'state', n.state) order by n.id desc), '[]')
               from enrolment n where n.edition_id = e.id and n.account_id = current_account()) as own,
              e.archived_at is not null as archived, coalesce(r.version, 0) as version, null as may
            from edition e left join registration r on r.edition_id = e.id where e.id = :edition""".formatted(PHASE);

    private final ObjectMapper json;

    RegistrationRepository(ObjectMapper json) {
        this.json = json;
    }

    Optional<RegistrationView> find(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(VIEW)
                .bind("edition", edition)
                .mapTo(RegistrationView.class)
                .findOne();
    }

    /** The reviewers go along in the same statement; who is no participant here is no reviewer. */
    void set(Desk desk, UUID edition, RegistrationDraft draft) {
        desk.handle()
                .createUpdate("""
                        with r as (
                          insert into registration (edition_id, partnership_id, places, opens, closes, per_organisation, answer_days, about, criteria)
                          values (:edition, :partnership, :places, :opens, :closes, :perOrganisation, :answerDays, :about, :criteriaJson::jsonb)
                          on conflict (edition_id) do update set places = excluded.places, opens = excluded.opens, closes = excluded.closes,
                            per_organisation = excluded.per_organisation, answer_days = excluded.answer_days, about = excluded.about,
                            criteria = excluded.criteria
                          returning edition_id),
                        gone as (delete from academy_reviewer where edition_id = :edition and participant_id <> all (:reviewers))
                        insert into academy_reviewer (partnership_id, edition_id, participant_id)
                        select :partnership, r.edition_id, p.id from r, participant p
                        where p.id = any (:reviewers) and p.removed_at is null on conflict do nothing""")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("criteriaJson", text(draft.criteria()))
                .bindByType("reviewers", draft.reviewerIds().toArray(UUID[]::new), UUID[].class)
                .bind("edition", edition)
                .bind("partnership", desk.partnershipId())
                .execute();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
