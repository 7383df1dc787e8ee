package eu.commontable.outreach;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The statements on the matrix. outreach_states shows organisations in sight only, by the same rule as everywhere. */
@ApplicationScoped
class MatrixRepository {
    private static final String COUNTS = """
            count(*) as known, count(*) filter (where invited) as invited, count(*) filter (where answered) as answered,
            count(*) filter (where member) as member, count(*) filter (where met) as met""";

    private static final String CHOSEN = """
            with day as materialized (select coalesce(:on::date, table_day()) as at),
            one as materialized (select s.* from day, outreach_states(day.at) s%s)""";

    private static final String MATRIX = CHOSEN + """
            select day.at as on,
              array(select t.key from theme t where t.partnership_id = current_partnership()
               order by t.position, t.key) as themes,
              (select coalesce(json_agg(c), '[]') from (
                 select r.value as row, c.value as column, %s from one
                 join organisation_facet r on r.organisation_id = one.organisation_id and r.facet = :rows
                 join organisation_facet c on c.organisation_id = one.organisation_id and c.facet = :columns
                 where r.partnership_id = current_partnership() and c.partnership_id = current_partnership()
                 group by r.value, c.value order by r.value, c.value) c) as cells,
              (select row_to_json(t) from (select %s from one) t) as totals
            from day""".formatted(COUNTS, COUNTS);

    /** What the database knows of a matrix. */
    public record Found(LocalDate on, List<String> themes, List<MatrixView.Cell> cells, MatrixView.Counts totals) {}

    Found matrix(Desk desk, MatrixFilter filter) {
        return bound(desk.handle().createQuery(MATRIX.formatted(conditions(filter.facets()))), filter)
                .bind("rows", filter.rows)
                .bind("columns", filter.columns)
                .mapTo(Found.class)
                .one();
    }

    /**
     * Who could fill cells.
     *
     * @param rows its values of the first dimension
     * @param columns its values of the second
     * @param counted whether it counts already, by the measure
     * @param fits whether the filters take it in
     */
    public record Candidate(
            UUID id,
            String name,
            @Nullable String shortName,
            List<String> rows,
            List<String> columns,
            boolean counted,
            boolean fits) {}

    /** All in sight, by name; with the themes that a matrix of themes has. */
    public record Candidates(List<String> themes, List<Candidate> candidates) {}

    Candidates candidates(Desk desk, MatrixFilter filter, Measure measure) {
        var counted = measure == Measure.KNOWN ? "true" : "s." + Words.of(measure);
        var sql = """
                with day as materialized (select coalesce(:on::date, table_day()) as at)
                select
                  array(select t.key from theme t where t.partnership_id = current_partnership()
                   order by t.position, t.key) as themes,
                  (select coalesce(json_agg(c), '[]') from (
                     select o.id, o.name, o.short_name as "shortName", %s as counted, (true%s) as fits,
                       array(select f.value from organisation_facet f where f.organisation_id = o.id and f.facet = :rows) as rows,
                       array(select f.value from organisation_facet f where f.organisation_id = o.id and f.facet = :columns) as columns
                     from day, outreach_states(day.at) s join organisation o on o.id = s.organisation_id
                     order by o.sort_name, o.id) c) as candidates""".formatted(counted, and(filter.facets()));
        return bound(desk.handle().createQuery(sql), filter)
                .bind("rows", filter.rows)
                .bind("columns", filter.columns)
                .mapTo(Candidates.class)
                .one();
    }

    private static String conditions(Map<String, List<String>> facets) {
        return facets.isEmpty() ? "" : " where true" + and(facets);
    }

    private static String and(Map<String, List<String>> facets) {
        return facets.keySet().stream()
                .map(facet ->
                        " and exists (select from organisation_facet x where x.organisation_id = s.organisation_id and x.facet = '%1$s' and x.value = any(:%1$s))"
                                .formatted(facet))
                .collect(Collectors.joining());
    }

    private static Query bound(Query query, MatrixFilter filter) {
        filter.facets().forEach((facet, values) -> query.bind(facet, values.toArray(String[]::new)));
        return query.bind("on", filter.on);
    }
}
