package eu.commontable.indicator;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements behind the files. */
@ApplicationScoped
class DownloadRepository {
    static final int MOST = 200_000;

    /** What a file is called; empty when what it is about is not in sight of the viewer. */
    Optional<Heading> heading(Desk desk, Scope scope) {
        var about =
                switch (scope) {
                    case Scope.OfIndicator one -> "select title, updated_at from indicator where id = :id";
                    case Scope.OfPlace one -> "select name as title, updated_at from organisation where id = :id";
                    case Scope.OfAll all -> "select name as title, updated_at from partnership where id = :id";
                };
        return desk.handle()
                .createQuery(about)
                .bind("id", subject(desk, scope))
                .mapTo(Heading.class)
                .findOne();
    }

    /** All in sight, by indicator, place and period; one more than {@link #MOST} if there are too many. */
    List<Row> rows(Desk desk, Scope scope) {
        return desk.handle()
                .createQuery(
                        """
                        select oi.id as indicator_id, oi.key as indicator_key, oi.title, oi.unit, oi.direction, oi.decimals, oi.definition,
                               pl.id as place_id, pl.key as place_key, pl.name as place, pl.countries,
                               ob.period::text as period, lower(ob.period_range) as period_start, upper(ob.period_range) - 1 as period_end,
                               ob.value, ob.flags, ob.note, ob.source, ob.updated_at
                        from %s where %s
                        order by oi.sort_name, oi.id, pl.sort_name, pl.id, %s limit %d""".formatted(ObservationSql.IN_SIGHT, condition(scope), ObservationSql.BY_PERIOD, MOST + 1))
                .bind("id", subject(desk, scope))
                .mapTo(Row.class)
                .list();
    }

    private static String condition(Scope scope) {
        return switch (scope) {
            case Scope.OfIndicator one -> "ob.indicator_id = :id";
            case Scope.OfPlace one -> "ob.place_id = :id and oi.archived_at is null";
            case Scope.OfAll all -> "ob.partnership_id = :id and oi.archived_at is null";
        };
    }

    private static UUID subject(Desk desk, Scope scope) {
        return switch (scope) {
            case Scope.OfIndicator one -> one.id();
            case Scope.OfPlace one -> one.id();
            case Scope.OfAll all -> desk.partnershipId();
        };
    }

    /** What a file is about, and when that changed. */
    public record Heading(String title, Instant updatedAt) {}

    /** One observation with the names of all it belongs to. */
    public record Row(
            UUID indicatorId,
            String indicatorKey,
            String title,
            String unit,
            String direction,
            Integer decimals,
            String definition,
            UUID placeId,
            String placeKey,
            String place,
            List<String> countries,
            String period,
            LocalDate periodStart,
            LocalDate periodEnd,
            BigDecimal value,
            List<String> flags,
            String note,
            String source,
            Instant updatedAt) {}
}
