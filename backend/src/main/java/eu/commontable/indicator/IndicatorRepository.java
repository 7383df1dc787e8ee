package eu.commontable.indicator;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on the catalogue. */
@ApplicationScoped
class IndicatorRepository {
    private static final String COVERAGE = Coverage.over("ob.indicator_id = i.id") + " as coverage";
    private static final String LATEST = """
            (select coalesce(json_agg(found.seen order by found.name, found.id), '[]')
             from (select distinct on (ob.place_id) %s as seen, pl.sort_name as name, ob.id
                   from %s where ob.indicator_id = i.id
                   order by ob.place_id, upper(ob.period_range) desc nulls last, ob.id desc) found) as latest""".formatted(ObservationSql.VIEW, ObservationSql.IN_SIGHT);
    private static final String VIEW = """
            i.id, i.key, i.title, i.unit, i.direction, i.definition, i.method, i.themes, i.decimals, i.visibility,
            i.archived_at, i.version, i.created_at, i.updated_at, null as may, %s, %s""".formatted(COVERAGE, LATEST);
    private static final String SUMMARY = """
            i.id, i.key, i.title, i.unit, i.direction, i.definition, i.themes, i.decimals, i.visibility, i.updated_at,
            i.archived_at, %s""".formatted(COVERAGE);
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("title", "i.sort_name", "text", "i.id"),
            Sort.ascending("updated", "i.updated_at", "timestamptz", "i.id"));

    Optional<IndicatorView> find(Desk desk, UUID id) {
        return view(desk, "indicator i where i.id = :id", id);
    }

    Optional<IndicatorView> lock(Desk desk, UUID id) {
        return view(desk, "indicator i where i.id = :id for update of i", id);
    }

    private static Optional<IndicatorView> view(Desk desk, String from, UUID id) {
        return desk.handle()
                .createQuery("select " + VIEW + " from " + from)
                .bind("id", id)
                .mapTo(IndicatorView.class)
                .findOne();
    }

    Page<IndicatorSummary> page(Desk desk, IndicatorFilter filter, PageRequest request) {
        var places = filter.place == null || filter.place.isEmpty() ? null : filter.place.toArray(UUID[]::new);
        return new ListQuery<>(IndicatorSummary.class, SUMMARY, "indicator i", SORTS)
                .where(filter.archived ? "i.archived_at is not null" : "i.archived_at is null")
                .where("i.key = :key", "key", filter.key)
                .whereAny("i.themes && :themes", "themes", filter.theme)
                .whereAny(
                        "i.direction = any(:directions)",
                        "directions",
                        filter.direction == null
                                ? null
                                : filter.direction.stream().map(Words::of).toList())
                .where(
                        "exists (select from %s where ob.indicator_id = i.id and ob.place_id = any(:places))"
                                .formatted(ObservationSql.IN_SIGHT),
                        "places",
                        places)
                .page(desk.handle(), request, "indicator");
    }

    IndicatorView insert(Desk desk, UUID id, IndicatorDraft draft) {
        return desk.handle()
                .createQuery("""
                        insert into indicator as i (id, partnership_id, key, title, unit, direction, definition, method, themes,
                                                    decimals, visibility)
                        values (:id, :partnership, :key, :title, :unit, :direction, :definition, :method, :themes, :decimals,
                                :visibility)
                        returning %s""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(IndicatorView.class)
                .one();
    }

    IndicatorView update(Desk desk, UUID id, IndicatorDraft draft) {
        return desk.handle()
                .createQuery("""
                        update indicator i set key = :key, title = :title, unit = :unit, direction = :direction,
                               definition = :definition, method = :method, themes = :themes, decimals = :decimals,
                               visibility = :visibility
                        where i.id = :id returning %s""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(IndicatorView.class)
                .one();
    }

    IndicatorView archive(Desk desk, UUID id, boolean archived) {
        return desk.handle()
                .createQuery("""
                        update indicator i set archived_at = case when :archived then now() end
                        where i.id = :id returning %s""".formatted(VIEW))
                .bind("id", id)
                .bind("archived", archived)
                .mapTo(IndicatorView.class)
                .one();
    }
}
