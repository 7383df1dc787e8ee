package eu.commontable.duplicate;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.stakeholder.matching.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on pairs. */
@ApplicationScoped
class DuplicateRepository {
    private static final String SELECT =
            "d.id, %s as one, %s as other, d.score, d.reasons, d.found_at, d.dismissed_at, d.version"
                    .formatted(DuplicateSide.json("a"), DuplicateSide.json("b"));
    private static final String FROM =
            "duplicate d join organisation a on a.id = d.one_id join organisation b on b.id = d.other_id";
    private static final List<Sort> SORTS = List.of(
            new Sort("score", "d.score", "numeric", "d.id", true),
            Sort.ascending("name", "a.sort_name", "text", "d.id"));

    /** An organisation as it is compared with all others. */
    record Known(UUID id, String name, String shortName, String website, String city, List<String> countries) {
        Probe probe() {
            return new Probe(name, shortName, website, city, countries);
        }
    }

    /** The two of a pair in the order of their ids, with the words of its reasons. */
    public record Pair(UUID id, UUID one, UUID other, double score, List<String> reasons) {}

    Page<DuplicateView> page(Desk desk, DuplicateFilter filter, PageRequest page) {
        return new ListQuery<>(DuplicateView.class, SELECT, FROM, SORTS)
                .where("d.partnership_id = current_partnership()")
                .where("d.dismissed_at is " + (filter.dismissed ? "not null" : "null"))
                .where("a.archived_at is null and b.archived_at is null")
                .where(
                        "(position(plain(:words) in a.sort_name) > 0 or position(plain(:words) in b.sort_name) > 0)",
                        "words",
                        page.searches() ? page.q : null)
                .page(desk.handle(), page.withoutSearch());
    }

    Optional<DuplicateView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + SELECT + " from " + FROM + " where d.id = :id")
                .bind("id", id)
                .mapTo(DuplicateView.class)
                .findOne();
    }

    Optional<DuplicateView> dismiss(Desk desk, UUID id, boolean dismissed) {
        return desk.handle()
                .createQuery("""
                        with d as (update duplicate set dismissed_at = case when :dismissed then now() end, version = version + 1,
                                          updated_at = now() where id = :id returning *)
                        select %s from %s""".formatted(SELECT, FROM.replace("duplicate d", "d")))
                .bind("id", id)
                .bind("dismissed", dismissed)
                .mapTo(DuplicateView.class)
                .findOne();
    }

    long count(Desk desk) {
        return desk.handle()
                .createQuery("select count(*) from organisation where archived_at is null")
                .mapTo(Long.class)
                .one();
    }

    List<Known> after(Desk desk, UUID last, int most) {
        return desk.handle()
                .createQuery("select id, name, short_name, website, city, countries from organisation"
                        + " where archived_at is null and id > :last order by id limit :most")
                .bind("last", last)
                .bind("most", most)
                .mapTo(Known.class)
                .list();
    }

    void write(Desk desk, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        var batch = desk.handle().prepareBatch("""
                insert into duplicate (id, partnership_id, one_id, other_id, score, reasons)
                values (:id, current_partnership(), :one, :other, :score, :reasons)
                on conflict (one_id, other_id) do update set score = excluded.score, reasons = excluded.reasons, found_at = now(),
                  updated_at = now()""");
        pairs.forEach(pair -> batch.bindMethods(pair).add());
        batch.execute();
    }

    /** Both are part of the same body: that speaks for the pair. Then forgets what was not found any more. */
    int settle(Desk desk, double least) {
        desk.handle().execute("""
                update duplicate d set score = d.score + (1 - d.score) * 0.1, reasons = array_append(d.reasons, 'same-parent')
                where d.partnership_id = current_partnership() and d.found_at = now() and exists (
                  select from relationship x join relationship y on y.to_id = x.to_id
                  where x.from_id = d.one_id and y.from_id = d.other_id and x.type = 'part-of' and y.type = 'part-of')""");
        desk.handle()
                .execute(
                        "delete from duplicate where partnership_id = current_partnership() and dismissed_at is null"
                                + " and (found_at < now() or score < ?)",
                        least);
        return desk.handle()
                .createQuery("select count(*) from duplicate where partnership_id = current_partnership()"
                        + " and dismissed_at is null")
                .mapTo(Integer.class)
                .one();
    }
}
