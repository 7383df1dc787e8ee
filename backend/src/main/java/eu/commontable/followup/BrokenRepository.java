package eu.commontable.followup;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The statements on dilemmas whose thread broke. Row-level security leaves those that the viewer may see. */
@ApplicationScoped
class BrokenRepository {
    private static final String SUMMARY = """
            d.id, d.question, named_organisation(d.organisation_id) as organisation, d.country, d.themes, d.state,
            d.hide_city and not may_know_names(d.id) as city_hidden, b.since, b.breaks""";
    private static final String BROKEN = """
            (select x.dilemma_id, min(x.since) as since, array_agg(x.reason) as reasons,
                    json_agg(json_build_object('reason', x.reason, 'since', x.since, 'days', current_date - x.since)
                             order by x.since, x.reason) as breaks
             from dilemma_breaks(current_date, :silentDays) x group by x.dilemma_id) b
            join dilemma whole on whole.id = b.dilemma_id cross join lateral seen(whole) d""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("since", "b.since", "date", "whole.id"),
            Sort.ascending("question", "whole.sort_name", "text", "whole.id"),
            Sort.ascending("updated", "whole.updated_at", "timestamptz", "whole.id"));

    Page<BrokenThread> page(Desk desk, BrokenFilter filter, PageRequest request) {
        return new ListQuery<>(BrokenThread.class, SUMMARY, BROKEN, SORTS)
                .with("silentDays", filter.silentDays)
                .whereAny("b.reasons && :reasons", "reasons", filter.reason)
                .whereAny("whole.themes && :themes", "themes", filter.theme)
                .page(desk.handle(), request, "dilemma");
    }

    /** Each reason, also those of which there is none; the filter by reason does not count. */
    List<ReasonCount> counts(Desk desk, BrokenFilter filter) {
        boolean byTheme = filter.theme != null && !filter.theme.isEmpty();
        return desk.handle()
                .createQuery("""
                        select r.reason, count(d.id)::int as count
                        from unnest('{no-takeaways,overdue,silent,all-dropped,no-trace}'::text[]) with ordinality r (reason, place)
                        left join (dilemma_breaks(current_date, :silentDays) b
                                   join dilemma d on d.id = b.dilemma_id and (not :byTheme or d.themes && :themes)) on b.reason = r.reason
                        group by r.reason, r.place order by r.place""")
                .bind("silentDays", filter.silentDays)
                .bind("byTheme", byTheme)
                .bindArray("themes", String.class, byTheme ? filter.theme : List.of())
                .mapTo(ReasonCount.class)
                .list();
    }
}
