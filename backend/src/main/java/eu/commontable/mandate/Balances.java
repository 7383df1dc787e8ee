package eu.commontable.mandate;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The balance of the table, and the targets that a partnership sets for it. */
@ApplicationScoped
public class Balances {
    private static final String COLUMNS = "id, dimension, value, bound, measure, amount, note, version";
    /** Row-level security leaves out the seats of organisations the viewer may not see: they count for nobody else's eyes. */
    private static final String SQL = """
            with day as materialized (select table_day() as at),
            seated as materialized (
              select distinct on (o.id) o.id, o.kind, o.levels, o.countries, o.size
              from day, membership m join organisation o on o.id = m.organisation_id
              where m.role in ('coordinator', 'member') and m.term_range @> day.at
                and (o.archived_at is null or o.archived_at::date > day.at)),
            fact as materialized (
              select id, 'level' as dimension, level as value from seated left join unnest(levels) level on true
              union all select id, 'country', country from seated left join unnest(countries) country on true
              union all select id, 'kind', kind from seated
              union all select id, 'size', size from seated
              union all select id, 'migrant-led', case kind when 'migrant-led' then 'yes' else case when kind is not null then 'no' end end
              from seated)
            select day.at, day.at < current_date as past, (select count(*) from seated) as members,
              (select coalesce(json_agg(c), '[]') from (
                 select dimension, value, count(distinct id) as organisations from fact group by dimension, value
                 order by dimension, organisations desc, value) c) as counts,
              (select coalesce(json_agg(t), '[]') from (
                 select json_build_object('id', t.id, 'dimension', t.dimension, 'value', t.value, 'bound', t.bound,
                     'measure', t.measure, 'amount', t.amount, 'note', t.note, 'version', t.version) as target,
                   (select count(distinct f.id) from fact f where f.dimension = t.dimension and f.value = t.value) as organisations,
                   (select count(*) from (
                      select from organisation_facet f join organisation o on o.id = f.organisation_id
                      where f.partnership_id = t.partnership_id and o.archived_at is null
                        and f.facet = case t.dimension when 'migrant-led' then 'kind' else t.dimension end
                        and f.value = case t.dimension when 'migrant-led' then 'migrant-led' else t.value end
                        and (t.dimension, t.value) <> ('migrant-led', 'no')
                        and not exists (select from seated s where s.id = o.id) limit 1000) x) as candidates
                 from balance_target t order by t.dimension, t.value, t.bound) t) as targets
            from day""";

    Balance show(Desk desk) {
        var found = desk.handle().createQuery(SQL).mapTo(Found.class).one();
        var targets = found.targets().stream()
                .map(t -> Judged.of(t.target(), t.organisations(), found.members(), t.candidates()))
                .toList();
        return new Balance(
                found.at(),
                found.past(),
                found.members(),
                found.counts(),
                targets,
                desk.viewer().may(Permission.CURATE));
    }

    Target set(Desk desk, TargetDraft draft) {
        draft.mustBePossible();
        return desk.handle()
                .createQuery(
                        "insert into balance_target (id, partnership_id, dimension, value, bound, measure, amount, note)"
                                + " values (:id, :partnership, :dimension, :value, :bound, :measure, :amount, :note) returning "
                                + COLUMNS)
                .bindMethods(draft)
                .bind("id", Ids.next())
                .bind("partnership", desk.partnershipId())
                .mapTo(Target.class)
                .one();
    }

    void drop(Desk desk, UUID id) {
        var current = desk.handle()
                .createQuery("select " + COLUMNS + " from balance_target where id = :id for update")
                .bind("id", id)
                .mapTo(Target.class)
                .findOne()
                .orElseThrow(() -> Refusal.notFound("target"));
        desk.mustMatch(current.version(), () -> current);
        desk.handle()
                .createUpdate("delete from balance_target where id = :id")
                .bind("id", id)
                .execute();
    }

    /** What the statement finds. */
    public record Found(
            LocalDate at, boolean past, int members, List<Balance.Count> counts, List<FoundTarget> targets) {}

    /** A target with what it is held against. */
    public record FoundTarget(Target target, int organisations, int candidates) {}
}
