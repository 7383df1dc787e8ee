package eu.commontable.action;

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

/** The statements on actions. */
@ApplicationScoped
class ActionRepository {
    private static final String PLAN =
            "(select jsonb_build_object('id', p.id, 'title', p.title) from plan p where p.id = a.plan_id) as plan";
    private static final String VIEW =
            """
            select a.id, a.key, a.number, a.title, a.themes, a.bottleneck, a.objective, a.outputs, a.impact, a.state, a.visibility,
                   a.archived_at, a.version, a.created_at, a.updated_at, null as may, %s,
                   (select jsonb_build_object('id', b.id, 'number', b.number, 'title', b.title)
                    from objective b join plan p on p.id = b.plan_id where b.id = a.plan_objective_id) as plan_objective,
                   organisations_named(a.leader_ids) as leaders, organisations_named(a.contributor_ids) as contributors,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'version', m.version, 'date', m.date, 'title', m.title,
                                                               'done', m.done) order by m.date nulls last, m.id), '[]')
                    from action_milestone m where m.action_id = a.id) as milestones,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'key', r.key, 'text', r.text, 'version', r.version,
                             'addressee', organisation_named(r.addressee_id), 'addresseeName', r.addressee_name, 'state', r.state,
                             'silentDays', %s, 'uptake', %s) order by r.id), '[]')
                    from recommendation r where r.action_id = a.id and (r.archived_at is null or a.archived_at is not null)) as recommendations
            """.formatted(PLAN, RecommendationRepository.SILENT_DAYS, RecommendationRepository.UPTAKE);
    private static final String SUMMARY = """
            a.id, a.key, a.number, a.title, a.state, a.themes, a.visibility, a.updated_at, a.archived_at, %s,
            organisations_named(a.leader_ids) as leaders,
            (select count(*) from action_milestone m where m.action_id = a.id) as milestones,
            (select count(*) from recommendation r where r.action_id = a.id and r.archived_at is null) as recommendations,
            (select count(*) from recommendation r where r.action_id = a.id and r.archived_at is null
             and r.state in ('sent', 'received', 'considering', 'unknown')) as waiting""".formatted(PLAN);
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("number", "coalesce(a.number, 2147483647)", "int", "a.id"),
            Sort.ascending("title", "plain(a.title)", "text", "a.id"),
            Sort.ascending("updated", "a.updated_at", "timestamptz", "a.id"));

    Page<ActionSummary> page(Desk desk, ActionFilter filter, PageRequest request) {
        return new ListQuery<>(ActionSummary.class, SUMMARY, "action a", SORTS)
                .where(filter.archived ? "a.archived_at is not null" : "a.archived_at is null")
                .where("a.key = :key", "key", filter.key)
                .whereAny("a.state = any(:state)", "state", filter.state)
                .whereAny("a.themes && :theme", "theme", filter.theme)
                .where("a.leader_ids && :leader", "leader", ActionFilter.ids(filter.leader))
                .where("a.contributor_ids && :contributor", "contributor", ActionFilter.ids(filter.contributor))
                .where("a.plan_id = any(:plan)", "plan", ActionFilter.ids(filter.plan))
                .page(desk.handle(), request, "action");
    }

    Optional<ActionView> find(Desk desk, UUID id) {
        return view(desk.handle().createQuery(VIEW + "from action a where a.id = :id"), id)
                .findOne();
    }

    Optional<ActionView> lock(Desk desk, UUID id) {
        return view(desk.handle().createQuery(VIEW + "from action a where a.id = :id for update of a"), id)
                .findOne();
    }

    ActionView insert(Desk desk, UUID id, ActionDraft draft) {
        return view(
                        desk.handle()
                                .createQuery("""
                        with written as (
                          insert into action (id, partnership_id, key, plan_id, plan_objective_id, number, title, leader_ids,
                                              contributor_ids, themes, bottleneck, objective, outputs, impact, state, visibility)
                          values (:id, :partnership, :key, :planId, :planObjectiveId, :number, :title, :leaderIds,
                                  :contributorIds, :themes, :bottleneck, :objective, :outputs, :impact, :state, :visibility)
                          returning *)
                        %s from written a""".formatted(VIEW))
                                .bind("partnership", desk.partnershipId())
                                .bindMethods(draft),
                        id)
                .one();
    }

    ActionView update(Desk desk, UUID id, ActionDraft draft) {
        return view(desk.handle().createQuery("""
                        with written as (
                          update action set key = :key, plan_id = :planId, plan_objective_id = :planObjectiveId, number = :number,
                                 title = :title, leader_ids = with_hidden(:leaderIds, leader_ids),
                                 contributor_ids = with_hidden(:contributorIds, contributor_ids), themes = :themes,
                                 bottleneck = :bottleneck, objective = :objective, outputs = :outputs, impact = :impact,
                                 state = :state, visibility = :visibility
                          where id = :id returning *)
                        %s from written a""".formatted(VIEW)).bindMethods(draft), id)
                .one();
    }

    ActionView archive(Desk desk, UUID id, boolean archived) {
        return view(desk.handle().createQuery("""
                        with written as (update action set archived_at = case when :archived then now() end where id = :id returning *)
                        %s from written a""".formatted(VIEW)).bind("archived", archived), id)
                .one();
    }

    private static org.jdbi.v3.core.result.ResultIterable<ActionView> view(Query query, UUID id) {
        return query.bind("id", id).mapTo(ActionView.class);
    }
}
