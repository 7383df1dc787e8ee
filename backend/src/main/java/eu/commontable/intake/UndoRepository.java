package eu.commontable.intake;

import eu.commontable.partnership.Desk;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The statements that take an import back, where nobody built on it since. */
@ApplicationScoped
class UndoRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    static UUID first() {
        return BEFORE_ALL;
    }

    int lastRow(Desk desk, UUID intake) {
        return desk.handle()
                .createQuery("select coalesce(max(number), 0) from intake_row where intake_id = :intake")
                .bind("intake", intake)
                .mapTo(Integer.class)
                .one();
    }

    /** People that the import added from these rows and nobody changed since. @return how many went */
    int removePeople(Desk desk, UUID intake, int after, int upto) {
        return desk.handle()
                .createUpdate("""
                        delete from contact c using intake_person p join intake_row r on r.id = p.row_id
                        where r.intake_id = :intake and r.number > :after and r.number <= :upto
                          and c.id = p.contact_id and c.version = 1""")
                .bind("intake", intake)
                .bind("after", after)
                .bind("upto", upto)
                .execute();
    }

    /** The last of the next organisations that the import touched; null after the last. */
    @Nullable
    UUID next(Desk desk, UUID intake, UUID after, int most) {
        return desk.handle()
                .createQuery("""
                        select (array_agg(d.organisation_id order by d.organisation_id desc))[1] from (
                          select organisation_id from intake_deed where intake_id = :intake and organisation_id > :after
                          order by organisation_id limit :most) d""")
                .bind("intake", intake)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null);
    }

    void restore(Desk desk, UUID intake, UUID after, UUID upto) {
        desk.handle()
                .createUpdate("""
                        with restored as (
                          update organisation o set short_name = b.short_name, kind = b.kind, levels = b.levels, countries = b.countries,
                            city = b.city, languages = b.languages, website = b.website, themes = b.themes, notes = b.notes
                          from intake_deed d cross join lateral jsonb_populate_record(null::organisation, d.before) b
                          where d.intake_id = :intake and not d.made and d.organisation_id > :after and d.organisation_id <= :upto
                            and o.id = d.organisation_id and o.version = d.version_after returning o.id)
                        update intake_deed d set undone = true from restored r where d.intake_id = :intake and d.organisation_id = r.id""")
                .bind("intake", intake)
                .bind("after", after)
                .bind("upto", upto)
                .execute();
    }

    /** An organisation that has got a seat, a tie, people or a part elsewhere stays. */
    void putAway(Desk desk, UUID intake, UUID after, UUID upto) {
        desk.handle()
                .createUpdate("""
                        with away as (
                          update organisation o set archived_at = now() from intake_deed d
                          where d.intake_id = :intake and d.made and d.organisation_id > :after and d.organisation_id <= :upto
                            and o.id = d.organisation_id and o.version = d.version_after and o.archived_at is null
                            and not exists (select from contact c where c.organisation_id = o.id)
                            and not exists (select from membership m where m.organisation_id = o.id or m.successor_id = o.id)
                            and not exists (select from relationship t where t.from_id = o.id or t.to_id = o.id)
                            and not exists (select from involvement i where i.partnership_id = o.partnership_id and i.organisation_id = o.id)
                            and not exists (select from participant p where p.partnership_id = o.partnership_id and p.organisation_id = o.id
                                            and p.removed_at is null) returning o.id)
                        update intake_deed d set undone = true from away a where d.intake_id = :intake and d.organisation_id = a.id""")
                .bind("intake", intake)
                .bind("after", after)
                .bind("upto", upto)
                .execute();
    }

    Result result(Desk desk, UUID intake, int people) {
        return desk.handle()
                .createQuery("""
                        select count(*) filter (where d.undone and not d.made) as restored, count(*) filter (where d.undone and d.made) as put_away,
                          :people::int as people, count(*) filter (where not d.undone) as kept,
                          (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.sort_name), '[]') from (
                             select o.id, o.name, o.sort_name from intake_deed k join organisation o on o.id = k.organisation_id
                             where k.intake_id = :intake and not k.undone order by o.sort_name limit 100) o) as named
                        from intake_deed d where d.intake_id = :intake""")
                .bind("intake", intake)
                .bind("people", people)
                .mapTo(Result.class)
                .one();
    }

    /**
     * @param restored organisations that are again as they were
     * @param putAway organisations that were made and are archived now
     * @param kept organisations that were changed since, or are in use, and stay
     * @param named the first hundred of these
     */
    public record Result(long restored, long putAway, int people, long kept, List<Named> named) {}

    /** An organisation that stays. */
    public record Named(UUID id, String name) {}
}
