package eu.commontable.indicator;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Observations seen from the place. */
@ApplicationScoped
public class Places {
    private static final String PLACE = "o.id, o.key, o.name, o.short_name, o.kind, o.countries, o.city, "
            + Coverage.over("ob.place_id = o.id and oi.archived_at is null") + " as coverage";
    private static final String OBSERVED =
            "exists (select from observation ob join indicator oi on oi.id = ob.indicator_id"
                    + " where ob.place_id = o.id and oi.archived_at is null)";
    private static final String INDICATOR =
            """
            i.id, i.key, i.title, i.unit, i.direction, i.definition, i.themes, i.decimals, i.visibility,
            (select json_agg(%s order by %s) from %s where ob.indicator_id = i.id and ob.place_id = :place) as observations""".formatted(ObservationSql.VIEW, ObservationSql.BY_PERIOD, ObservationSql.IN_SIGHT);
    private static final List<Sort> BY_NAME = List.of(Sort.ascending("name", "o.sort_name", "text", "o.id"));
    private static final List<Sort> BY_TITLE = List.of(Sort.ascending("title", "i.sort_name", "text", "i.id"));

    Page<PlaceSummary> list(Desk desk, PageRequest request) {
        return new ListQuery<>(PlaceSummary.class, PLACE, "organisation o", BY_NAME)
                .where(OBSERVED)
                .page(desk.handle(), request, "organisation");
    }

    Page<PlaceIndicator> indicators(Desk desk, UUID place, PageRequest request) {
        var page = new ListQuery<>(PlaceIndicator.class, INDICATOR, "indicator i", BY_TITLE)
                .where("i.archived_at is null")
                .where(
                        "exists (select from %s where ob.indicator_id = i.id and ob.place_id = :place)"
                                .formatted(ObservationSql.IN_SIGHT),
                        "place",
                        place)
                .page(desk.handle(), request, "indicator");
        if (page.items().isEmpty() && !isInSight(desk, place)) {
            throw Refusal.notFound("organisation");
        }
        return page.map(indicator -> indicator.withObservations(indicator.observations().stream()
                .map(observation -> IndicatorPolicy.forViewer(desk, observation, true))
                .toList()));
    }

    private static boolean isInSight(Desk desk, UUID place) {
        return desk.handle()
                .createQuery("select exists (select from organisation where id = :id)")
                .bind("id", place)
                .mapTo(Boolean.class)
                .one();
    }
}
