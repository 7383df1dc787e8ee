package eu.commontable.intake;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The statements that bring rows into the registry, a batch at a time. History, versions and search are kept by triggers. */
@ApplicationScoped
class ApplyRepository {
    private static final String BATCH =
            "r.intake_id = :intake and r.turn = :turn and r.number > :after and r.number <= :upto";

    /** Rows of the same organisation take turns: a statement can change an organisation once. @return how many turns */
    int plan(Desk desk, UUID intake) {
        run(desk, "delete from intake_deed where intake_id = :intake", intake);
        run(desk, """
                update intake_row r set turn = null,
                  target_id = case r.choice when 'new' then r.new_id when 'skip' then null else r.chosen_id end,
                  outcome = case when r.verdict = 'cannot' then 'cannot' when r.choice = 'skip' then 'skipped'
                                 when r.choice is null then 'undecided' end
                where r.intake_id = :intake""", intake);
        // A row may belong to one above, which may belong to another above.
        while (run(desk, """
                        update intake_row r set target_id = above.target_id from intake_row above
                        where r.intake_id = :intake and r.target_id is null and r.outcome is null and above.intake_id = r.intake_id
                          and above.number = r.chosen_row and above.target_id is not null""", intake) > 0) {
            // until every chain is resolved
        }
        run(
                desk,
                "update intake_row set outcome = 'undecided' where intake_id = :intake and outcome is null and target_id is null",
                intake);
        run(desk, """
                update intake_row r set turn = t.turn from (
                  select id, row_number() over (partition by target_id order by number) as turn from intake_row
                  where intake_id = :intake and target_id is not null) t
                where r.id = t.id""", intake);
        return desk.handle()
                .createQuery("select coalesce(max(turn), 0) from intake_row where intake_id = :intake")
                .bind("intake", intake)
                .mapTo(Integer.class)
                .one();
    }

    private static int run(Desk desk, String sql, UUID intake) {
        return desk.handle().createUpdate(sql).bind("intake", intake).execute();
    }

    /** The numbers of the next rows of a turn, in order. */
    List<Integer> next(Desk desk, UUID intake, int turn, int after, int most) {
        return desk.handle()
                .createQuery(
                        "select number from intake_row where intake_id = :intake and turn = :turn and number > :after"
                                + " order by number limit :most")
                .bind("intake", intake)
                .bind("turn", turn)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Integer.class)
                .list();
    }

    void apply(Desk desk, UUID intake, int turn, int after, int upto) {
        make(desk, intake, turn, after, upto);
        change(desk, intake, turn, after, upto);
        addPeople(desk, intake, turn, after, upto);
    }

    private static void make(Desk desk, UUID intake, int turn, int after, int upto) {
        batch(desk, """
                with made as (
                  insert into organisation (id, partnership_id, name, short_name, kind, levels, countries, city, languages, website, themes, notes)
                  select r.new_id, r.partnership_id, r.name, r.short_name, r.kind, r.levels, r.countries, r.city, r.languages, r.website, r.themes, r.notes
                  from intake_row r where %1$s and r.choice = 'new' order by r.number returning id, partnership_id, version),
                noted as (
                  insert into intake_deed (partnership_id, intake_id, organisation_id, made, version_after)
                  select partnership_id, :intake, id, true, version from made returning organisation_id)
                update intake_row r set outcome = 'made'
                where %1$s and r.choice = 'new' and r.target_id in (select organisation_id from noted)""".formatted(BATCH), intake, turn, after, upto);
    }

    /** fill: what is known stays; update: what the file knows counts. The name stays in both. */
    private static void change(Desk desk, UUID intake, int turn, int after, int upto) {
        batch(desk, """
                with wanted as (
                  select o.id, o.partnership_id, to_jsonb(o) as before,
                    case when f.fills then coalesce(o.short_name, r.short_name) else coalesce(r.short_name, o.short_name) end as short_name,
                    case when f.fills then coalesce(o.kind, r.kind) else coalesce(r.kind, o.kind) end as kind,
                    case when r.levels = '{}' or f.fills and o.levels <> '{}' then o.levels else r.levels end as levels,
                    case when r.countries = '{}' or f.fills and o.countries <> '{}' then o.countries else r.countries end as countries,
                    case when f.fills then coalesce(o.city, r.city) else coalesce(r.city, o.city) end as city,
                    case when r.languages = '{}' or f.fills and o.languages <> '{}' then o.languages else r.languages end as languages,
                    case when f.fills then coalesce(o.website, r.website) else coalesce(r.website, o.website) end as website,
                    case when r.themes = '{}' or f.fills and o.themes <> '{}' then o.themes else r.themes end as themes,
                    case when f.fills then coalesce(o.notes, r.notes) else coalesce(r.notes, o.notes) end as notes
                  from intake_row r cross join lateral (select r.choice = 'fill' as fills) f
                  join organisation o on o.id = r.target_id and o.archived_at is null
                  where %1$s and r.choice in ('fill', 'update')),
                changed as (
                  update organisation o set short_name = w.short_name, kind = w.kind, levels = w.levels, countries = w.countries,
                    city = w.city, languages = w.languages, website = w.website, themes = w.themes, notes = w.notes
                  from wanted w where o.id = w.id
                    and (o.short_name, o.kind, o.levels, o.countries, o.city, o.languages, o.website, o.themes, o.notes)
                        is distinct from (w.short_name, w.kind, w.levels, w.countries, w.city, w.languages, w.website, w.themes, w.notes)
                  returning o.id, o.partnership_id, o.version, w.before),
                noted as (
                  insert into intake_deed (partnership_id, intake_id, organisation_id, made, before, version_after)
                  select partnership_id, :intake, id, false, before, version from changed
                  on conflict (intake_id, organisation_id) do update set version_after = excluded.version_after)
                update intake_row r set outcome = case when exists (select from changed c where c.id = r.target_id) then 'changed'
                    when exists (select from wanted w where w.id = r.target_id) then 'unchanged' else 'gone' end
                where %1$s and r.choice in ('fill', 'update')""".formatted(BATCH), intake, turn, after, upto);
    }

    /** Who is there already, by address or name, is not added again. */
    private static void addPeople(Desk desk, UUID intake, int turn, int after, int upto) {
        batch(desk, """
                with made as (
                  insert into contact (id, partnership_id, organisation_id, name, role, email, phone)
                  select p.id, p.partnership_id, r.target_id, p.name, p.role, p.email, p.phone
                  from intake_row r join intake_person p on p.row_id = r.id
                  where %s and r.outcome in ('made', 'changed', 'unchanged') and not exists (
                    select from contact c where c.organisation_id = r.target_id
                      and (lower(c.email) = lower(p.email) or c.sort_name = plain(p.name)))
                  order by r.number, p.position returning id)
                update intake_person p set contact_id = p.id from made m where p.id = m.id""".formatted(BATCH), intake, turn, after, upto);
    }

    private static void batch(Desk desk, String sql, UUID intake, int turn, int after, int upto) {
        Update update = desk.handle().createUpdate(sql);
        update.bind("intake", intake)
                .bind("turn", turn)
                .bind("after", after)
                .bind("upto", upto)
                .execute();
    }

    /** What became of the rows, and how many people were added. */
    Result result(Desk desk, UUID intake) {
        var outcomes = desk.handle()
                .createQuery(
                        "select coalesce(outcome, 'skipped') as outcome, count(*) as rows from intake_row where intake_id = :intake group by 1")
                .bind("intake", intake)
                .mapTo(Count.class)
                .list();
        long people = desk.handle()
                .createQuery(
                        "select count(p.contact_id) from intake_row r join intake_person p on p.row_id = r.id where r.intake_id = :intake")
                .bind("intake", intake)
                .mapTo(Long.class)
                .one();
        return new Result(
                outcomes.stream().collect(java.util.stream.Collectors.toMap(Count::outcome, Count::rows)), people);
    }

    /** @param rows how many rows have which outcome */
    record Result(Map<String, Long> rows, long people) {}

    /** A line of {@link #result}. */
    public record Count(String outcome, long rows) {}
}
