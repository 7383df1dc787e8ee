package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The composition as one statement. Row-level security leaves out the seats of organisations the viewer may not see. */
@ApplicationScoped
class CompositionQuery {
    private static final String SQL = """
            with day as materialized (select coalesce(:at::date, table_day()) as at),
            seat as materialized (
              select m.id, m.organisation_id, %s as organisation, o.kind, o.levels, o.countries, o.sort_name, m.role, m.starts, m.ends,
                     m.has_vote, seat_state(m.id, m.organisation_id, m.role, m.term_range, m.successor_id, day.at) as state
              from day, membership m join organisation o on o.id = m.organisation_id
              where (o.archived_at is null or o.archived_at::date > day.at)
                and coalesce(upper(m.term_range), 'infinity') > day.at - 365 and coalesce(lower(m.term_range), '-infinity') <= day.at),
            taken as materialized (select * from seat where state in ('held', 'ending-soon', 'vacant')),
            member as materialized (select * from taken where role in ('coordinator', 'member') and state <> 'vacant')
            select day.at, day.at < current_date as past,
              (select count(distinct organisation_id) from member) as members,
              (select count(*) from taken where state = 'vacant') as vacant,
              (select count(*) from taken where state = 'ending-soon') as "endingSoon",
              (select coalesce(json_agg(c), '[]') from (
                 select kind, level, count(distinct organisation_id) as organisations
                 from member left join unnest(levels) level on true group by kind, level order by kind, level) c) as counts,
              (select coalesce(json_agg(t), '[]') from (
                 select id, organisation, levels, countries, role, starts, ends, has_vote as "hasVote", state from taken
                 order by role <> 'coordinator',
                   array_position('{local,regional,national,eu,international}'::text[], levels[1]), sort_name, id limit 500) t) as seats
            from day""".formatted(OrganisationName.json("o"));

    Composition on(Desk desk, LocalDate at) {
        return desk.handle()
                .createQuery(SQL)
                .bind("at", at)
                .mapTo(Composition.class)
                .one();
    }
}
