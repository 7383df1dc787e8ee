package eu.commontable.shared.paging;

import eu.commontable.shared.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A list as one statement: whitelisted sorts, optional filters, search, keyset paging, rows projected into a record.
 * The select must not end in a comma; the columns {@code sort_value} and {@code sort_id} are added for the cursor.
 * Row-level security limits it to what the viewer may see.
 */
public final class ListQuery<T> {
    static final int COUNT_CAP = 1000;
    private static final int MOST_MATCHES = 500;

    private final Class<T> type;
    private final String select;
    private String from;
    private final List<Sort> sorts;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param sorts what the client may sort by; the first is the default
     */
    public ListQuery(Class<T> type, String select, String from, List<Sort> sorts) {
        this.type = type;
        this.select = select;
        this.from = from;
        this.sorts = new ArrayList<>(sorts);
    }

    public ListQuery<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds the condition only if there is a value; the condition refers to it as {@code :name}. */
    public ListQuery<T> where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Binds a value that the select or the join refers to; null too. */
    public ListQuery<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds the condition only if there are values; the condition refers to them as {@code any(:name)}. */
    public ListQuery<T> whereAny(String condition, String name, Collection<String> wanted) {
        return where(condition, name, wanted == null || wanted.isEmpty() ? null : wanted.toArray(String[]::new));
    }

    /** Changes where rows come from and, with it, the sort expressions: for a list that has a read model per filter. */
    public ListQuery<T> from(String from, Sort first) {
        this.from = from;
        sorts.set(0, first);
        return this;
    }

    public Page<T> page(Handle handle, PageRequest request, String... kinds) {
        Sort sort = sortOf(request);
        if (request.searches()) {
            from += " join search_items(:q, :kinds, %d) found on found.id = %s".formatted(MOST_MATCHES, sort.id());
            values.put("q", request.q);
            values.put("kinds", kinds);
        }
        var total = request.count ? count(handle) : null;
        if (request.cursor != null) {
            var cursor = Cursor.read(request.cursor, sort);
            where(sort.condition());
            values.put("afterValue", cursor.value());
            values.put("afterId", cursor.id());
        }
        var sql = "select %s, (%s)::text as sort_value, %s as sort_id from %s%s order by %s limit :most"
                .formatted(select, sort.expression(), sort.id(), from, whereClause(), sort.order());
        var rows = bound(handle, sql).bind("most", request.limit + 1).scanResultSet(this::rows);
        boolean more = rows.size() > request.limit;
        var shown = more ? rows.subList(0, request.limit) : rows;
        var next = more ? shown.getLast().cursor(sort).write() : null;
        return new Page<>(shown.stream().map(Row::item).toList(), next, total);
    }

    private List<Row<T>> rows(Supplier<ResultSet> result, StatementContext context) throws SQLException {
        try (var found = result.get()) {
            var mapper = context.findRowMapperFor(type).orElseThrow().specialize(found, context);
            var rows = new ArrayList<Row<T>>();
            while (found.next()) {
                rows.add(new Row<>(
                        mapper.map(found, context),
                        found.getString("sort_value"),
                        found.getObject("sort_id", UUID.class)));
            }
            return rows;
        }
    }

    private Page.Total count(Handle handle) {
        var sql = "select count(*) from (select from %s%s limit %d) counted"
                .formatted(from, whereClause(), COUNT_CAP + 1);
        int found = bound(handle, sql).mapTo(Integer.class).one();
        return new Page.Total(Math.min(found, COUNT_CAP), found <= COUNT_CAP);
    }

    private Query bound(Handle handle, String sql) {
        // The count has no select: what only that binds is left over.
        return handle.createQuery(sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMap(values);
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Sort sortOf(PageRequest request) {
        if (request.sort == null || request.sort.isBlank()) {
            var first = sorts.getFirst();
            return request.searches() ? new Sort("relevance", "found.rank", "real", first.id(), true) : first;
        }
        boolean reverse = request.sort.startsWith("-");
        var wanted = reverse ? request.sort.substring(1) : request.sort;
        return sorts.stream()
                .filter(s -> s.name().equals(wanted))
                .map(s -> s.descending() == reverse ? s : s.reversed())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "sort",
                        "unknown-value",
                        "Sort by one of: " + sorts.stream().map(Sort::name).collect(Collectors.joining(", ")) + "."));
    }

    private record Row<T>(T item, String value, UUID id) {
        Cursor cursor(Sort sort) {
            return new Cursor(sort.written(), value, id);
        }
    }
}
