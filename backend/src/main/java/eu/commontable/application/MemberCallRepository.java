package eu.commontable.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on calls. Which of them a viewer sees is held by row-level security. */
@ApplicationScoped
class MemberCallRepository {
    static final String PHASE =
            "case when c.state <> 'open' then c.state when c.deadline < current_date then 'reviewing' else 'taking' end as phase";
    private static final String VIEW = """
            select c.id, c.title, c.body, c.role, c.seats, c.deadline, c.criteria, c.questions, c.state, %s, null::text as link,
              (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
               from call_reviewer r join participant p on p.id = r.participant_id where r.call_id = c.id) as reviewers,
              case when viewer_role() in ('coordinator', 'secretariat') or reviews_call(c.id) then applications_of(c.id) end as applications,
              call_results(c.id) as results, reviews_call(c.id) as reviewing, '{}'::text[] as steps, c.version, c.created_at, c.updated_at
            """.formatted(PHASE);
    private static final List<Sort> SORTS = List.of(new Sort("deadline", "c.deadline", "date", "c.id", true));

    private final ObjectMapper json;

    MemberCallRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<MemberCallSummary> page(Desk desk, PageRequest request) {
        return new ListQuery<>(
                        MemberCallSummary.class,
                        "c.id, c.title, c.role, c.seats, c.deadline, c.state, " + PHASE,
                        "member_call c",
                        SORTS)
                .page(desk.handle(), request);
    }

    Optional<MemberCallView> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<MemberCallView> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of c");
    }

    private static Optional<MemberCallView> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery(VIEW + "from member_call c where c.id = :id" + locking)
                .bind("id", id)
                .mapTo(MemberCallView.class)
                .findOne();
    }

    MemberCallView insert(Desk desk, UUID id, MemberCallDraft draft) {
        return written(desk, id, draft, """
                insert into member_call (id, partnership_id, title, body, role, seats, deadline, criteria, questions)
                values (:id, :partnership, :title, :body, :role, :seats, :deadline, :criteriaJson::jsonb, :questionsJson::jsonb)""");
    }

    MemberCallView update(Desk desk, UUID id, MemberCallDraft draft) {
        return written(desk, id, draft, """
                update member_call set title = :title, body = :body, role = :role, seats = :seats, deadline = :deadline,
                  criteria = :criteriaJson::jsonb, questions = :questionsJson::jsonb where id = :id""");
    }

    /** The reviewers go along in the same statement; who is no participant here is no reviewer. */
    private MemberCallView written(Desk desk, UUID id, MemberCallDraft draft, String statement) {
        var query = desk.handle().createQuery("""
                with c as (%s returning *),
                gone as (delete from call_reviewer where call_id = :id and participant_id <> all (:reviewers)),
                named as (insert into call_reviewer (partnership_id, call_id, participant_id)
                          select c.partnership_id, c.id, p.id from c, participant p
                          where p.id = any (:reviewers) and p.removed_at is null on conflict do nothing returning participant_id)
                %s from c""".formatted(
                        statement,
                        VIEW.replace(
                                "from call_reviewer r join participant p on p.id = r.participant_id where r.call_id = c.id",
                                "from participant p where p.id = any (:reviewers) and p.removed_at is null")));
        return bound(query, desk, id, draft).mapTo(MemberCallView.class).one();
    }

    private Query bound(Query query, Desk desk, UUID id, MemberCallDraft draft) {
        return query.configure(
                        org.jdbi.v3.core.statement.SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("criteriaJson", text(draft.criteria()))
                .bind("questionsJson", text(draft.questions()))
                .bindByType("reviewers", draft.reviewerIds().toArray(UUID[]::new), UUID[].class)
                .bind("id", id)
                .bind("partnership", desk.partnershipId());
    }

    MemberCallView move(Desk desk, UUID id, CallState to) {
        return desk.handle()
                .createQuery(
                        "with c as (update member_call set state = :to where id = :id returning *) " + VIEW + "from c")
                .bind("id", id)
                .bind("to", to)
                .mapTo(MemberCallView.class)
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
