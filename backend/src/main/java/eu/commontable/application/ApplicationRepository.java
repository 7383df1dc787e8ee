package eu.commontable.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** The statements on applications. Who sees which, and whose scores, is held by row-level security. */
@ApplicationScoped
class ApplicationRepository {
    private static final String ANSWERS =
            "(select coalesce(json_agg(json_build_object('key', key, 'text', value)), '[]') from jsonb_each_text(a.answers)) as answers";
    /** Weighted means of the reviews in sight, one row a reviewer. */
    private static final String REVIEWS = """
            select s.application_id, s.account_id, sum(s.score * k.weight)::float8 / sum(k.weight) as weighted
            from application_score s join application a2 on a2.id = s.application_id join member_call c2 on c2.id = a2.call_id,
              lateral (select (k ->> 'weight')::int as weight from jsonb_array_elements(c2.criteria) k where k ->> 'key' = s.criterion) k
            """;

    private static final String RANKING = """
            with review as materialized (%s where a2.call_id = :call group by s.application_id, s.account_id)
            select a.id, a.organisation_name, a.country, a.city, a.state, count(r.account_id)::int as reviews, avg(r.weighted) as mean,
                   min(r.weighted) as lowest, max(r.weighted) as highest, coalesce(bool_or(r.account_id = current_account()), false) as scored
            from application a left join review r on r.application_id = a.id
            where a.call_id = :call group by a.id
            order by a.state = 'withdrawn', mean desc nulls last, lower(a.organisation_name), a.id limit 1000""".formatted(REVIEWS);
    private static final String VIEW =
            """
            select a.id, a.call_id, c.title as call_title, %s, c.criteria, c.questions, a.organisation_name, a.country, a.city, a.website,
                   a.contact_name, a.contact_address, a.language, %s, a.state, a.decision_reason, a.decided_at, a.letter_at,
                   (select %s from organisation o where o.id = a.organisation_id) as organisation, a.membership_id,
                   (select coalesce(json_agg(v order by v.own desc, v.reviewer), '[]') from (
                      select coalesce((select p.name from participant p where p.account_id = r.account_id
                                       and p.partnership_id = a.partnership_id order by p.removed_at nulls first limit 1), '…') as reviewer,
                        r.account_id = current_account() as own, r.weighted,
                        (select json_agg(json_build_object('criterion', s.criterion, 'score', s.score, 'reason', s.reason) order by s.criterion)
                         from application_score s where s.application_id = a.id and s.account_id = r.account_id) as scores
                      from (%s where s.application_id = a.id group by s.application_id, s.account_id) r) v) as reviews,
                   reviews_call(a.call_id) as reviewing, null::text as link, '{}'::text[] as steps, a.version, a.created_at, a.updated_at
            from %%s a join member_call c on c.id = a.call_id""".formatted(MemberCallRepository.PHASE, ANSWERS, OrganisationName.json("o"), REVIEWS);
    private static final String OWN = """
            select a.id, c.title as call_title, c.deadline, %s, c.questions, a.organisation_name, a.country, a.city, a.website,
                   a.contact_name, a.contact_address, a.language, %s, a.state = 'withdrawn' as withdrawn,
                   case when a.letter_at is not null then case a.state when 'seated' then 'accepted' else a.state end end as decided,
                   '{}'::text[] as steps, a.version, a.created_at, a.updated_at
            from %%s a join member_call c on c.id = a.call_id""".formatted(MemberCallRepository.PHASE, ANSWERS);
    private static final String OPEN = """
            select c.title, c.body, p.name as partnership, c.role, c.seats, c.deadline, %s, c.criteria, c.questions
            from member_call c join partnership p on p.id = c.partnership_id where c.id = :id""".formatted(MemberCallRepository.PHASE);

    private final ObjectMapper json;

    ApplicationRepository(ObjectMapper json) {
        this.json = json;
    }

    List<ApplicationSummary> ranking(Desk desk, UUID call) {
        return desk.handle()
                .createQuery(RANKING)
                .bind("call", call)
                .mapTo(ApplicationSummary.class)
                .list();
    }

    Optional<ApplicationView> find(Desk desk, UUID id) {
        return view(desk.handle().createQuery(VIEW.formatted("application") + " where a.id = :id"), id);
    }

    Optional<ApplicationView> lock(Desk desk, UUID id) {
        return view(desk.handle().createQuery(VIEW.formatted("application") + " where a.id = :id for update of a"), id);
    }

    private static Optional<ApplicationView> view(Query query, UUID id) {
        return query.bind("id", id).mapTo(ApplicationView.class).findOne();
    }

    Optional<OpenCall> openCall(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(OPEN)
                .bind("id", id)
                .mapTo(OpenCall.class)
                .findOne();
    }

    Optional<OwnApplication> own(Desk desk, UUID id, boolean locking) {
        return desk.handle()
                .createQuery(OWN.formatted("application") + " where a.id = :id" + (locking ? " for update of a" : ""))
                .bind("id", id)
                .mapTo(OwnApplication.class)
                .findOne();
    }

    /** No returning: who applies by the link of the call may read no application, not even through the link of this one. */
    void insert(Desk desk, UUID id, UUID call, ApplicationDraft draft) {
        written(desk, draft, """
                insert into application (id, partnership_id, call_id, organisation_name, country, city, website, contact_name,
                  contact_address, language, answers)
                values (:id, :partnership, :call, :organisationName, :country, :city, :website, :contactName, :contactAddress,
                  :language, :answersJson::jsonb)""", id, call);
    }

    OwnApplication correct(Desk desk, UUID id, ApplicationDraft draft) {
        written(desk, draft, """
                update application set organisation_name = :organisationName, country = :country, city = :city, website = :website,
                  contact_name = :contactName, contact_address = :contactAddress, language = :language, answers = :answersJson::jsonb
                where id = :id""", id, null);
        return own(desk, id, false).orElseThrow();
    }

    private void written(Desk desk, ApplicationDraft draft, String statement, UUID id, UUID call) {
        var answers = json.createObjectNode();
        draft.answers().stream()
                .filter(answer -> !answer.text().isBlank())
                .forEach(answer -> answers.put(answer.key(), answer.text()));
        desk.handle()
                .createUpdate(statement)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("answersJson", answers.toString())
                .bind("id", id)
                .bind("call", call)
                .bind("partnership", desk.partnershipId())
                .execute();
    }

    void withdraw(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("update application set state = 'withdrawn' where id = :id")
                .bind("id", id)
                .execute();
    }

    ApplicationView decide(Desk desk, UUID id, ApplicationState to, String reason) {
        return changed(desk, """
                        update application set state = :to, decision_reason = :reason,
                          decided_at = case when :to = 'submitted' then null else now() end where id = :id""", id)
                .bind("to", to)
                .bind("reason", reason)
                .mapTo(ApplicationView.class)
                .one();
    }

    ApplicationView written(Desk desk, UUID id) {
        return changed(desk, "update application set letter_at = now() where id = :id", id)
                .mapTo(ApplicationView.class)
                .one();
    }

    ApplicationView seated(Desk desk, UUID id, UUID organisation, UUID membership) {
        return changed(desk, """
                        update application set state = 'seated', organisation_id = :organisation, membership_id = :membership
                        where id = :id""", id)
                .bind("organisation", organisation)
                .bind("membership", membership)
                .mapTo(ApplicationView.class)
                .one();
    }

    private static Query changed(Desk desk, String statement, UUID id) {
        return desk.handle()
                .createQuery("with changed as (%s returning *) %s".formatted(statement, VIEW.formatted("changed")))
                .bind("id", id);
    }

    /** All of one reviewer at once; what they said before is replaced. */
    void score(Desk desk, UUID application, Scoring scoring) {
        desk.handle()
                .createUpdate("""
                        insert into application_score (partnership_id, application_id, account_id, criterion, score, reason)
                        select :partnership, :application, current_account(), s ->> 'criterion', (s ->> 'score')::int, s ->> 'reason'
                        from jsonb_array_elements(:scores::jsonb) s
                        on conflict (application_id, account_id, criterion)
                        do update set score = excluded.score, reason = excluded.reason, scored_at = now()""")
                .bind("partnership", desk.partnershipId())
                .bind("application", application)
                .bind("scores", text(scoring.scores()))
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
