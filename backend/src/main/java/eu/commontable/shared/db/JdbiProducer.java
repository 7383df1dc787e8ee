package eu.commontable.shared.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.time.LocalMoment;
import eu.commontable.shared.time.PartialDate;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/**
 * Jdbi as this house uses it: rows become records by column name, JSON columns become records or lists of records,
 * enums are stored as their kebab-case word, instants are {@code timestamptz}.
 */
@ApplicationScoped
public class JdbiProducer {
    private static final RowMapperFactory RECORDS =
            (type, config) -> GenericTypes.getErasedType(type).isRecord()
                    ? Optional.of(RecordMapper.of(GenericTypes.getErasedType(type)))
                    : Optional.empty();

    private static final ArgumentFactory WORDS = (type, value, config) -> value instanceof Enum<?> word
            ? Optional.of((position, statement, ctx) -> statement.setString(position, Words.of(word)))
            : Optional.empty();

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource, ObjectMapper json) {
        var jdbi = Jdbi.create(dataSource);
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(Integer.class, "int4");
        jdbi.registerArrayType(new WordArrays());
        jdbi.registerColumnMapper(Instant.class, (rs, column, ctx) -> {
            var at = rs.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        });
        jdbi.registerColumnMapper(new WordColumns());
        jdbi.registerColumnMapper(new JsonColumns(json));
        // After JSON, for these records are no JSON.
        jdbi.registerColumnMapper(LocalMoment.class, (rs, column, ctx) -> LocalMoment.of(rs.getString(column)));
        jdbi.registerColumnMapper(PartialDate.class, (rs, column, ctx) -> PartialDate.of(rs.getString(column)));
        jdbi.registerRowMapper(RECORDS);
        jdbi.registerArgument(new PartialDateArgument());
        jdbi.registerArgument(new LocalMomentArgument());
        jdbi.registerArgument(new UuidArgument());
        jdbi.registerArgument(WORDS);
        return jdbi;
    }

    private static final class WordColumns implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> erased = GenericTypes.getErasedType(type);
            if (!erased.isEnum()) {
                return Optional.empty();
            }
            return Optional.of((rs, column, ctx) -> Words.read(erased, rs.getString(column)));
        }
    }

    /** Lists of enums are text[] of their words. */
    private static final class WordArrays implements SqlArrayTypeFactory {
        @Override
        public Optional<SqlArrayType<?>> build(Type type, ConfigRegistry config) {
            if (!GenericTypes.getErasedType(type).isEnum()) {
                return Optional.empty();
            }
            return Optional.of(SqlArrayType.of("text", constant -> Words.of((Enum<?>) constant)));
        }
    }

    private static final class JsonColumns implements ColumnMapperFactory {
        private final ObjectMapper json;

        JsonColumns(ObjectMapper json) {
            this.json = json;
        }

        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            if (!holdsRecords(type)) {
                return Optional.empty();
            }
            var reader = json.readerFor(json.constructType(type));
            return Optional.of((rs, column, ctx) -> {
                var text = rs.getString(column);
                try {
                    return text == null ? null : reader.readValue(text);
                } catch (JsonProcessingException e) {
                    throw new SQLException("column " + column + " does not hold " + type, e);
                }
            });
        }

        private static boolean holdsRecords(Type type) {
            return type instanceof ParameterizedType list && list.getRawType() == List.class
                    ? holdsRecords(list.getActualTypeArguments()[0])
                    : GenericTypes.getErasedType(type).isRecord() || type == JsonNode.class;
        }
    }

    private static final class PartialDateArgument extends AbstractArgumentFactory<PartialDate> {
        PartialDateArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(PartialDate value, ConfigRegistry config) {
            return (position, statement, ctx) -> statement.setString(position, value.value());
        }
    }

    private static final class LocalMomentArgument extends AbstractArgumentFactory<LocalMoment> {
        LocalMomentArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalMoment value, ConfigRegistry config) {
            return (position, statement, ctx) -> statement.setString(position, value.value());
        }
    }

    /** Null is a uuid too: the driver would otherwise call it text. */
    private static final class UuidArgument extends AbstractArgumentFactory<UUID> {
        UuidArgument() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, ctx) -> statement.setObject(position, value);
        }
    }
}
