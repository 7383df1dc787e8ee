package eu.commontable.indicator;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is known, counted over what the viewer may see.
 *
 * @param values observations that have a value
 */
@Schema(description = "How much is known of an indicator, or at a place, counted over what the viewer may see.")
public record Coverage(
        int indicators,
        int places,
        int observations,
        int values,
        @Nullable Period latestPeriod) {

    /** A JSON object of the observations {@code ob} that the condition and the viewer's sight leave. */
    static String over(String condition) {
        return """
                (select json_build_object('indicators', count(distinct ob.indicator_id), 'places', count(distinct ob.place_id),
                        'observations', count(*), 'values', count(ob.value),
                        'latestPeriod', (array_agg(ob.period order by upper(ob.period_range) desc nulls last))[1])
                 from %s where %s)""".formatted(ObservationSql.IN_SIGHT, condition);
    }
}
