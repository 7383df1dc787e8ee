package eu.commontable.indicator;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on observations. */
@ApplicationScoped
class ObservationRepository {
    private static final String SEEN = ObservationSql.VIEW + " as observation, oi.archived_at is null as open";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("place", "pl.sort_name", "text", "ob.id"),
            Sort.ascending("period", "coalesce(upper(ob.period_range), '0001-01-01')", "date", "ob.id"),
            Sort.ascending("updated", "ob.updated_at", "timestamptz", "ob.id"));

    Page<ObservationView> page(Desk desk, UUID indicator, ObservationFilter filter, PageRequest request) {
        var places = filter.place == null || filter.place.isEmpty() ? null : filter.place.toArray(UUID[]::new);
        return new ListQuery<>(Seen.class, SEEN, ObservationSql.IN_SIGHT, SORTS)
                .where("ob.indicator_id = :indicator", "indicator", indicator)
                .where("ob.place_id = any(:places)", "places", places)
                .page(desk.handle(), request, "observation")
                .map(seen -> seen.forViewer(desk));
    }

    Optional<Seen> find(Desk desk, UUID id) {
        return seen(
                desk.handle().createQuery("select " + SEEN + " from " + ObservationSql.IN_SIGHT + " where ob.id = :id"),
                id);
    }

    Optional<Seen> lock(Desk desk, UUID id) {
        return seen(
                desk.handle()
                        .createQuery("select " + SEEN + " from " + ObservationSql.IN_SIGHT
                                + " where ob.id = :id for update of ob"),
                id);
    }

    /** Empty: the indicator or the place is not in sight of the viewer, or the indicator is archived. */
    Optional<Seen> insert(Desk desk, UUID id, UUID indicator, ObservationDraft draft) {
        return seen(with(desk, draft, """
                        insert into observation (id, partnership_id, indicator_id, place_id, period, value, flags, note, source)
                        select :id, i.partnership_id, i.id, o.id, :period, :value, :flags, :note, :source
                        from indicator i join organisation o on o.id = :placeId
                        where i.id = :indicator and i.archived_at is null""").bind("indicator", indicator), id);
    }

    Seen update(Desk desk, UUID id, ObservationDraft draft) {
        return seen(with(desk, draft, """
                        update observation set period = :period, value = :value, flags = :flags, note = :note, source = :source
                        where id = :id"""), id).orElseThrow();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from observation where id = :id")
                .bind("id", id)
                .execute();
    }

    boolean knowsIndicator(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select exists (select from indicator where id = :id and archived_at is null)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    private static Query with(Desk desk, ObservationDraft draft, String change) {
        return desk.handle()
                .createQuery("with ob as (%s returning *) select %s from %s"
                        .formatted(change, SEEN, ObservationSql.IN_SIGHT.replaceFirst("observation ob", "ob")))
                .bindMethods(draft)
                .bind("period", draft.period() == null ? null : draft.period().value());
    }

    private static Optional<Seen> seen(Query query, UUID id) {
        return query.bind("id", id).mapTo(Seen.class).findOne();
    }

    /** An observation, and whether its indicator takes changes. */
    public record Seen(ObservationView observation, boolean open) {
        ObservationView forViewer(Desk desk) {
            return IndicatorPolicy.forViewer(desk, observation, open);
        }
    }
}
