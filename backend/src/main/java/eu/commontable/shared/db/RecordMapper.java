package eu.commontable.shared.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.MappingException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Rows become records: the component {@code shortName} is read from the column {@code short_name}, which must be there.
 * Jdbi's own mapper by constructor looks at annotations and tries every spelling of every name for each statement, which
 * took more than half of the time of a list; this one looks at a record once.
 */
final class RecordMapper<T> implements RowMapper<T> {
    private static final Map<Class<?>, RecordMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Field> fields;

    private RecordMapper(Class<T> type) {
        this.type = type;
        this.fields = Stream.of(type.getRecordComponents()).map(Field::of).toList();
        try {
            this.constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        this.constructor.setAccessible(true);
    }

    static RecordMapper<?> of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordMapper::new);
    }

    /** The columns of this result are looked up once, not for each row. */
    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        var columns = columns(rows.getMetaData());
        var indexes = new int[fields.size()];
        var mappers = new ColumnMapper<?>[fields.size()];
        for (int i = 0; i < indexes.length; i++) {
            var field = fields.get(i);
            var index = columns.get(field.column());
            if (index == null) {
                throw new MappingException(type.getSimpleName() + " needs a column " + field.column());
            }
            indexes[i] = index;
            mappers[i] = context.findColumnMapperFor(field.type())
                    .orElseThrow(() -> new MappingException("no column becomes a " + field.type()));
        }
        return (row, ctx) -> {
            var values = new Object[indexes.length];
            for (int i = 0; i < indexes.length; i++) {
                values[i] = mappers[i].map(row, indexes[i], ctx);
            }
            return made(values);
        };
    }

    @Override
    public T map(ResultSet rows, StatementContext context) throws SQLException {
        return specialize(rows, context).map(rows, context);
    }

    private T made(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new MappingException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Map<String, Integer> columns(ResultSetMetaData head) throws SQLException {
        var columns = new HashMap<String, Integer>();
        for (int i = 1; i <= head.getColumnCount(); i++) {
            columns.putIfAbsent(
                    head.getColumnLabel(i).toLowerCase(java.util.Locale.ROOT).replace("_", ""), i);
        }
        return columns;
    }

    private record Field(String column, Type type) {
        static Field of(RecordComponent component) {
            return new Field(component.getName().toLowerCase(java.util.Locale.ROOT), component.getGenericType());
        }
    }
}
