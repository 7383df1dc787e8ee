package eu.commontable.shared.json;

import eu.commontable.shared.problem.Refusal;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads enums in the address as their words. */
@Provider
public class WordParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String word) {
            try {
                return Words.read(type, word);
            } catch (IllegalArgumentException e) {
                throw Refusal.invalid(
                        type.getSimpleName().toLowerCase(java.util.Locale.ROOT), "unknown-value", e.getMessage());
            }
        }

        @Override
        public String toString(T value) {
            return Words.of((Enum<?>) value);
        }
    }
}
