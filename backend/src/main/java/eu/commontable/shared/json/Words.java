package eu.commontable.shared.json;

import java.util.Locale;
import java.util.stream.Stream;

/** Enums on the wire, in the address and in the database: {@code CITY_NETWORK} is written {@code city-network}. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param type an enum class
     * @return null for null
     * @throws IllegalArgumentException naming the known words
     */
    public static <T> T read(Class<T> type, String word) {
        if (word == null) {
            return null;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of((Enum<?>) constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Choose one of: " + all(type) + "."));
    }

    public static String all(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
