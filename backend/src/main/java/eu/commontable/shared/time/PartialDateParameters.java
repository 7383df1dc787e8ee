package eu.commontable.shared.time;

import eu.commontable.shared.problem.Refusal;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads partial dates in the address; one that is none is told as such. */
@Provider
public class PartialDateParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == PartialDate.class ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return type.cast(PartialDate.of(text));
            } catch (IllegalArgumentException e) {
                throw Refusal.invalid("date", "format", e.getMessage());
            }
        }

        @Override
        public String toString(T date) {
            return date.toString();
        }
    }
}
