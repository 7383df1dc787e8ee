package eu.commontable.practice;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Role;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import java.util.List;
import java.util.UUID;

/** The list of practices, filtered and sorted. */
final class PracticeList {
    private PracticeList() {}

    static Page<PracticeSummary> page(Desk desk, PracticeFilter filter, PageRequest request, String cost) {
        var reach = reach(desk.viewer().role());
        var sorts = List.of(
                Sort.ascending("title", "p.sort_name", "text", "p.id"),
                Sort.ascending("created", "p.created_at", "timestamptz", "p.id"),
                Sort.ascending("updated", "p.updated_at", "timestamptz", "p.id"),
                Sort.ascending("reused", reach, "integer", "r.practice_id"));
        var list = new ListQuery<>(
                        PracticeSummary.class,
                        """
                        p.id, p.key, p.title, named_organisation(p.organisation_id) as organisation, p.country, p.themes, p.outcome,
                        p.since, p.summary, p.person_days, %s, p.what_failed is not null as tells_what_failed, %s as reused_by,
                        p.visibility, p.created_at, p.updated_at, p.archived_at""".formatted(cost, reach),
                        "practice p join practice_reach r on r.practice_id = p.id",
                        sorts)
                .where(filter.archived ? "p.archived_at is not null" : "p.archived_at is null")
                .where("p.key = :key", "key", filter.key)
                .whereAny("p.themes && :themes", "themes", filter.theme)
                .whereAny("p.country = any(:countries)", "countries", filter.country)
                .where("p.organisation_id = any(:organisations)", "organisations", ids(filter.organisation))
                .where(
                        "exists (select from practice_reuse u where u.practice_id = p.id and u.organisation_id = any(:reusers))",
                        "reusers",
                        ids(filter.reuser))
                .whereAny(
                        "p.organisation_id in (select o.id from organisation o where o.kind = any(:kinds_of))",
                        "kinds_of",
                        filter.kind)
                .whereAny(
                        "p.organisation_id in (select o.id from organisation o where o.levels && :levels)",
                        "levels",
                        filter.level)
                .whereAny("coalesce(p.outcome, 'unknown') = any(:outcomes)", "outcomes", filter.outcome)
                .whereAny("cost_band(p.cost_amount) = any(:costs)", "costs", filter.cost)
                .whereAny("effort_band(p.person_days) = any(:efforts)", "efforts", filter.effort)
                .whereAny(
                        "case when %s > 0 then 'yes' else 'no' end = any(:reused)".formatted(reach),
                        "reused",
                        filter.reused);
        return list.page(desk.handle(), request, "practice");
    }

    /** Among which organisations reuse is counted: see the table practice_reach. */
    private static String reach(Role role) {
        return role == null || role == Role.EXPERT ? "r.in_public" : "r.inside";
    }

    private static UUID[] ids(List<UUID> wanted) {
        return wanted == null || wanted.isEmpty() ? null : wanted.toArray(UUID[]::new);
    }
}
