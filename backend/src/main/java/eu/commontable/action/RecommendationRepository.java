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

/** The statements on recommendations; joining the action keeps those of hidden actions hidden. */
@ApplicationScoped
class RecommendationRepository {
    private static final String WAITING = "r.state in ('sent', 'received', 'considering', 'unknown')";
    static final String SILENT_DAYS =
            "case when %s then greatest(0, current_date - r.last_sign) end".formatted(WAITING);
    static final String UPTAKE = """
            (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'version', u.version, 'status', u.status, 'date', u.date,
                      'evidence', u.evidence, 'createdAt', u.created_at) order by sign_day(u.date, u.created_at), u.id), '[]')
             from uptake u where u.recommendation_id = r.id)""";
    private static final String SUMMARY = """
            r.id, r.key, r.text, r.addressee_name, r.state, r.last_sign, r.visibility, r.version, r.updated_at, r.archived_at,
            jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title) as action,
            organisation_named(r.addressee_id) as addressee, %s as silent_days, %s as uptake""".formatted(SILENT_DAYS, UPTAKE);
    private static final String VIEW =
            "select %s, r.created_at, organisations_named(a.leader_ids) as leaders, null as may ".formatted(SUMMARY);
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("sign", "coalesce(r.last_sign, 'infinity')", "date", "r.id"),
            Sort.ascending("action", "coalesce(a.number, 2147483647)", "int", "r.id"),
            Sort.ascending("text", "plain(r.text)", "text", "r.id"));

    Page<RecommendationSummary> page(Desk desk, RecommendationFilter filter, PageRequest request) {
        return new ListQuery<>(
                        RecommendationSummary.class,
                        SUMMARY,
                        "recommendation r join action a on a.id = r.action_id",
                        SORTS)
                .where(filter.archived ? "r.archived_at is not null" : "r.archived_at is null")
                .where("r.key = :key", "key", filter.key)
                .where("r.action_id = any(:action)", "action", ActionFilter.ids(filter.action))
                .where("r.addressee_id = any(:addressee)", "addressee", ActionFilter.ids(filter.addressee))
                .whereAny("r.state = any(:status)", "status", filter.status)
                .where(WAITING + " and r.last_sign < partial_from(:silentSince)", "silentSince", filter.silentSince)
                .page(desk.handle(), request, "recommendation");
    }

    Optional<RecommendationView> find(Desk desk, UUID id) {
        return view(
                        desk.handle()
                                .createQuery(VIEW
                                        + "from recommendation r join action a on a.id = r.action_id where r.id = :id"),
                        id)
                .findOne();
    }

    Optional<RecommendationView> lock(Desk desk, UUID id) {
        return view(
                        desk.handle()
                                .createQuery(
                                        VIEW
                                                + "from recommendation r join action a on a.id = r.action_id where r.id = :id for update of r"),
                        id)
                .findOne();
    }

    Optional<Led> action(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select id, leader_ids, archived_at from action where id = :id")
                .bind("id", id)
                .mapTo(Led.class)
                .findOne();
    }

    RecommendationView insert(Desk desk, UUID id, RecommendationDraft draft) {
        return written(desk, id, """
                        insert into recommendation (id, partnership_id, key, action_id, text, addressee_id, addressee_name)
                        values (:id, :partnership, :key, :actionId, :text, :addresseeId, :addresseeName)""")
                .bind("partnership", desk.partnershipId())
                .bindMethods(draft)
                .mapTo(RecommendationView.class)
                .one();
    }

    RecommendationView update(Desk desk, UUID id, RecommendationDraft draft) {
        return written(
                        desk,
                        id,
                        "update recommendation set key = :key, text = :text, addressee_id = :addresseeId, addressee_name = :addresseeName where id = :id")
                .bindMethods(draft)
                .mapTo(RecommendationView.class)
                .one();
    }

    RecommendationView archive(Desk desk, UUID id, boolean archived) {
        return written(
                        desk,
                        id,
                        "update recommendation set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(RecommendationView.class)
                .one();
    }

    private static Query written(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with r as (%s returning *) %s from r join action a on a.id = r.action_id"
                        .formatted(statement, VIEW))
                .bind("id", id);
    }

    private static org.jdbi.v3.core.result.ResultIterable<RecommendationView> view(Query query, UUID id) {
        return query.bind("id", id).mapTo(RecommendationView.class);
    }
}
