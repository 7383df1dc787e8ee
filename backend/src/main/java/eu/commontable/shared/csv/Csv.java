package eu.commontable.shared.csv;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CSV file by RFC 4180: comma, double quotes, CRLF, header line, UTF-8. Text that a spreadsheet would take for a formula
 * gets an apostrophe in front (OWASP), also if it has apostrophes before it already: taking one away gives the original.
 * Numbers stay numbers. Null is an empty cell, a list is divided by bars.
 */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    /** Put it before the file and Excel reads UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern OPENS_A_FORMULA = Pattern.compile("^'*[=+\\-@\t\r]");

    private final StringBuilder text = new StringBuilder();

    public Csv(String... header) {
        row((Object[]) header);
    }

    public Csv row(Object... cells) {
        text.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Collection<?> several ->
                quoted(several.stream().map(String::valueOf).collect(Collectors.joining("|")));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String raw) {
        boolean formula = OPENS_A_FORMULA.matcher(raw).find();
        var harmless = formula ? "'" + raw : raw;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
