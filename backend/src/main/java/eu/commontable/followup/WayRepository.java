package eu.commontable.followup;

import eu.commontable.dilemma.State;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The statements on the way of one dilemma. */
@ApplicationScoped
class WayRepository {
    /** After so many days without an answer a way counts as broken off; lists can ask for another number. */
    static final int SILENT_DAYS = 14;

    private static final String FOUND = """
            select (select to_json(v) from (
              select d.id, d.state, d.created_at as "proposedAt", w.accepted_on as "acceptedOn", w.concluded_on as "concludedOn",
                w.counted_from as "countedFrom", p.follow_up_months as months,
                (select json_build_object('months', n.months, 'on', n.day) from (
                   select m.months, (w.counted_from + make_interval(months => m.months))::date as day
                   from unnest(p.follow_up_months) m (months)
                   where d.state = 'concluded' and d.archived_at is null
                     and not exists (select from follow_up f where f.dilemma_id = d.id and f.concluded_on = w.concluded_on and f.months >= m.months)
                     and exists (select from takeaway t where t.dilemma_id = d.id and t.state not in ('done', 'dropped'))) n
                 where n.day >= current_date order by n.months limit 1) as next,
                (select coalesce(json_agg(json_build_object('id', f.id, 'months', f.months, 'askedOn', f.asked_on, 'closesOn', f.closes_on,
                    'remindedOn', f.reminded_on, 'persons', f.persons,
                    'asked', (select coalesce(json_agg(json_build_object('id', a.id, 'name', m.name, 'link', null) order by m.name, a.id), '[]')
                              from follow_up_ask a join participant m on m.id = a.participant_id where a.follow_up_id = f.id),
                    'silentDays', case when not exists (select from takeaway_answer x where x.follow_up_id = f.id) then current_date - f.asked_on end,
                    'open', f.id is not distinct from open_follow_up(d.id, current_date) and d.archived_at is null,
                    'answers', (select coalesce(json_agg(json_build_object('takeawayId', x.takeaway_id, 'answer', x.answer, 'note', x.note,
                                  'answeredAt', x.answered_at) order by t.position, t.id), '[]')
                                from takeaway_answer x join takeaway t on t.id = x.takeaway_id where x.follow_up_id = f.id))
                  order by f.asked_on, f.months), '[]') from follow_up f where f.dilemma_id = d.id) as rounds,
                '[]'::json as takeaways,
                (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'reason', l.reason,
                                                            'linkedAt', l.linked_at) order by l.linked_at, l.title), '[]')
                 from (select i.id, i.kind, i.title, x.reason, x.linked_at from links_of(d.id) x join item i on i.id = x.item_id
                       where i.archived_at is null and i.kind in ('practice', 'action', 'plan', 'approach', 'recommendation', 'indicator')
                       order by x.linked_at, i.title limit 50) l) as links,
                d.hide_city and not may_know_names(d.id) as "cityHidden",
                (select coalesce(json_agg(json_build_object('reason', b.reason, 'since', b.since, 'days', current_date - b.since)
                                          order by b.since, b.reason), '[]')
                 from dilemma_breaks(current_date, :silentDays) b where b.dilemma_id = d.id) as breaks,
                w.version, null::json as may) v) as way, d.archived_at is not null as archived, presents(d.id) as presents
            from dilemma d join dilemma_way w on w.dilemma_id = d.id join partnership p on p.id = d.partnership_id where d.id = :id""";

    Optional<WayRow> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(FOUND)
                .bind("id", id)
                .bind("silentDays", SILENT_DAYS)
                .mapTo(WayRow.class)
                .findOne();
    }

    Optional<Held> lock(Desk desk, UUID id) {
        return desk.handle().createQuery("""
                        select d.state, d.archived_at is not null as archived, presents(d.id) as presents, w.version
                        from dilemma d join dilemma_way w on w.dilemma_id = d.id where d.id = :id for update of w""").bind("id", id).mapTo(Held.class).findOne();
    }

    void count(Desk desk, UUID id, LocalDate from) {
        desk.handle()
                .createUpdate("update dilemma_way set counted_from = :from where dilemma_id = :id")
                .bind("id", id)
                .bind("from", from)
                .execute();
    }

    /** A way with what decides on it. */
    public record WayRow(WayView way, boolean archived, boolean presents) {}

    /** What decides on a change of a way. */
    public record Held(State state, boolean archived, boolean presents, long version) {}
}
