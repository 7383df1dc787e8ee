package eu.commontable.action;

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

/** The statements on plans. */
@ApplicationScoped
class PlanRepository {
    private static final String VIEW = """
            select p.id, p.key, p.title, p.summary, p.website, p.source, p.starts, p.ends, p.duration_years, p.objectives_announced,
                   p.actions_announced, p.why, p.aims, p.principles, p.objectives_note, p.mentor_conditions,
                   p.actions_without_mentor, p.mentor_note, p.note, p.visibility, p.archived_at, p.version, p.created_at,
                   p.updated_at, null as may, organisation_named(p.owner_id) as owner, organisation_named(p.manager_id) as manager,
                   organisation_named(p.mentor_gap_filled_by_id) as mentor_gap_filled_by,
                   (select jsonb_build_object('id', h.id, 'title', h.title) from approach h where h.id = p.approach_id) as approach,
                   (select coalesce(jsonb_agg(s.e - 'organisationId' || jsonb_build_object('organisation',
                             organisation_named((s.e ->> 'organisationId')::uuid)) order by s.n), '[]')
                    from jsonb_array_elements(p.support) with ordinality s (e, n)) as support,
                   (select coalesce(jsonb_agg(s.e - 'organisationId' || jsonb_build_object('organisation',
                             organisation_named((s.e ->> 'organisationId')::uuid)) order by s.n), '[]')
                    from jsonb_array_elements(p.results) with ordinality s (e, n)) as results,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'number', b.number,
                             'title', b.title, 'summary', b.summary, 'exampleActions', b.example_actions) order by b.number), '[]')
                    from objective b where b.plan_id = p.id) as objectives,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'version', m.version, 'date', m.date,
                             'title', m.title, 'done', m.done) order by m.date nulls last, m.id), '[]')
                    from plan_milestone m where m.plan_id = p.id) as milestones,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title,
                             'state', a.state, 'planObjectiveId', a.plan_objective_id) order by a.number nulls last, a.id), '[]')
                    from action a where a.plan_id = p.id and a.archived_at is null) as actions
            """;
    private static final String SUMMARY = """
            p.id, p.key, p.title, p.summary, p.starts, p.ends, p.duration_years, p.visibility, p.updated_at, p.archived_at,
            organisation_named(p.owner_id) as owner, (select count(*) from objective b where b.plan_id = p.id) as objectives,
            (select count(*) from action a where a.plan_id = p.id and a.archived_at is null) as actions""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("title", "plain(p.title)", "text", "p.id"),
            Sort.ascending("starts", "coalesce(p.starts, '9999')", "text", "p.id"));

    private final ObjectMapper json;

    PlanRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<PlanSummary> page(Desk desk, PlanFilter filter, PageRequest request) {
        return new ListQuery<>(PlanSummary.class, SUMMARY, "plan p", SORTS)
                .where(filter.archived ? "p.archived_at is not null" : "p.archived_at is null")
                .where("p.key = :key", "key", filter.key)
                .where("p.owner_id = any(:owner)", "owner", ActionFilter.ids(filter.owner))
                .page(desk.handle(), request, "plan");
    }

    Optional<PlanView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from plan p where p.id = :id")
                .bind("id", id)
                .mapTo(PlanView.class)
                .findOne();
    }

    Optional<PlanView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from plan p where p.id = :id for update of p")
                .bind("id", id)
                .mapTo(PlanView.class)
                .findOne();
    }

    PlanView insert(Desk desk, UUID id, PlanDraft draft) {
        return written(
                        desk,
                        id,
                        """
                        insert into plan (id, partnership_id, key, title, summary, owner_id, manager_id, approach_id, website, source,
                          starts, ends, duration_years, objectives_announced, actions_announced, why, aims, principles,
                          objectives_note, mentor_conditions, actions_without_mentor, mentor_gap_filled_by_id, mentor_note, note,
                          visibility, support, supporter_ids, results, result_ids)
                        values (:id, :partnership, :key, :title, :summary, :ownerId, :managerId, :approachId, :website, :source,
                          :starts, :ends, :durationYears, :objectivesAnnounced, :actionsAnnounced, :why, :aims, :principles,
                          :objectivesNote, :mentorConditions, :actionsWithoutMentor, :mentorGapFilledById, :mentorNote, :note,
                          :visibility, :supportJson::jsonb, %s, :resultsJson::jsonb, %s)""".formatted(organisationsIn(":supportJson::jsonb"), organisationsIn(":resultsJson::jsonb")),
                        draft)
                .bind("partnership", desk.partnershipId())
                .mapTo(PlanView.class)
                .one();
    }

    PlanView update(Desk desk, UUID id, PlanDraft draft) {
        return written(
                        desk,
                        id,
                        """
                        update plan set key = :key, title = :title, summary = :summary, owner_id = or_hidden(:ownerId, owner_id),
                          manager_id = or_hidden(:managerId, manager_id),
                          approach_id = coalesce(:approachId, case when not exists (
                            select from approach h where h.id = plan.approach_id) then plan.approach_id end),
                          website = :website, source = :source,
                          starts = :starts, ends = :ends, duration_years = :durationYears,
                          objectives_announced = :objectivesAnnounced, actions_announced = :actionsAnnounced, why = :why,
                          aims = :aims, principles = :principles, objectives_note = :objectivesNote,
                          mentor_conditions = :mentorConditions, actions_without_mentor = :actionsWithoutMentor,
                          mentor_gap_filled_by_id = or_hidden(:mentorGapFilledById, mentor_gap_filled_by_id),
                          mentor_note = :mentorNote, note = :note, visibility = :visibility,
                          support = kept.support, supporter_ids = %s, results = kept.results, result_ids = %s
                        from (select %s as support, %s as results from plan where id = :id) kept
                        where plan.id = :id""".formatted(
                                        organisationsIn("kept.support"),
                                        organisationsIn("kept.results"),
                                        withHidden("support"),
                                        withHidden("results")),
                        draft)
                .mapTo(PlanView.class)
                .one();
    }

    PlanView archive(Desk desk, UUID id, boolean archived) {
        return returning(desk, id, "update plan set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(PlanView.class)
                .one();
    }

    /**
     * The rows of the draft; one that stands as it stood keeps an organisation that the writer does not see, and therefore
     * cannot have taken out.
     */
    private static String withHidden(String rows) {
        return """
                (select coalesce(jsonb_agg(chosen.e || coalesce((
                   select jsonb_build_object('organisationId', stored.e -> 'organisationId')
                   from jsonb_array_elements(plan.%1$s) stored (e)
                   where chosen.e ->> 'organisationId' is null and stored.e ->> 'organisationId' is not null
                     and stored.e - 'organisationId' = chosen.e - 'organisationId'
                     and not exists (select from organisation o where o.id = (stored.e ->> 'organisationId')::uuid)
                   limit 1), '{}') order by chosen.n), '[]')
                 from jsonb_array_elements(:%1$sJson::jsonb) with ordinality chosen (e, n))""".formatted(rows);
    }

    private static String organisationsIn(String rows) {
        return "array(select distinct (e ->> 'organisationId')::uuid from jsonb_array_elements(%s) e where e ->> 'organisationId' is not null)"
                .formatted(rows);
    }

    private Query written(Desk desk, UUID id, String statement, PlanDraft draft) {
        return returning(desk, id, statement)
                .bindMethods(draft)
                .bind("supportJson", text(draft.support()))
                .bind("resultsJson", text(draft.results()));
    }

    private static Query returning(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with written as (%s returning plan.*) %s from written p".formatted(statement, VIEW))
                .bind("id", id);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
