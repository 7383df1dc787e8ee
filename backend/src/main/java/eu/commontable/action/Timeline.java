package eu.commontable.action;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Milestones of everything that has some, as one statement; a partial date counts with the whole time it may mean. */
@ApplicationScoped
class Timeline {
    private static final String FROM = """
            (select m.id, m.date, m.title, m.done, a.plan_id, a.id as action_id,
                    jsonb_build_object('id', a.id, 'kind', 'action', 'number', a.number, 'title', a.title, 'state', a.state) as bearer
             from action_milestone m join action a on a.id = m.action_id where a.archived_at is null
             union all
             select m.id, m.date, m.title, m.done, p.id, null, jsonb_build_object('id', p.id, 'kind', 'plan', 'title', p.title)
             from plan_milestone m join plan p on p.id = m.plan_id where p.archived_at is null) t""";
    private static final List<Sort> SORTS =
            List.of(Sort.ascending("date", "coalesce(t.date, '9999-99')", "text", "t.id"));

    Page<TimelineEntry> between(Desk desk, TimelineFilter filter, PageRequest request) {
        return new ListQuery<>(TimelineEntry.class, "t.id, t.date, t.title, t.done, t.bearer", FROM, SORTS)
                .where("partial_until(t.date) > partial_from(:from)", "from", filter.from)
                .where("partial_from(t.date) < partial_until(:until)", "until", filter.until)
                .where("t.plan_id = any(:plan)", "plan", ActionFilter.ids(filter.plan))
                .where("t.action_id = any(:action)", "action", ActionFilter.ids(filter.action))
                .page(desk.handle(), request);
    }
}
