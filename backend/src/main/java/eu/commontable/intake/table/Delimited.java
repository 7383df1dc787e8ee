package eu.commontable.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Text with delimiters, as spreadsheets and people write it: RFC 4180 where it is followed, and the most likely meaning where
 * it is not (a quote inside of a word, a quote that never closes, lines of different length).
 */
final class Delimited {
    /** Of two that fit equally well the first is taken. */
    private static final char[] DELIMITERS = {'\t', ';', ',', '|'};

    private static final char NONE = '\n';
    private static final int SAMPLE_LINES = 60;
    private static final int LOOKED_AT = 4096;
    private static final double FITS = 0.55;
    private static final Pattern SAID = Pattern.compile("^sep=(.)\\r?\\n");

    private final String text;
    private final char delimiter;
    private int at;

    private Delimited(String text, char delimiter, int from) {
        this.text = text;
        this.delimiter = delimiter;
        this.at = from;
    }

    static RawTable read(TextDecoder.Decoded decoded) {
        var text = decoded.text();
        if (isNoText(text)) {
            throw ZipCheck.unreadable();
        }
        var said = SAID.matcher(text);
        boolean says = said.find();
        char delimiter = says ? said.group(1).charAt(0) : guess(text);
        var lines = new Lines();
        int[] number = {says ? 1 : 0};
        new Delimited(text, delimiter, says ? said.end() : 0).each(cells -> {
            lines.add(++number[0], cells);
            return true;
        });
        return new RawTable(
                Format.TEXT,
                decoded.encoding(),
                delimiter == NONE ? null : String.valueOf(delimiter),
                null,
                lines.all());
    }

    /** Pictures, programs and the like are full of signs that no keyboard has. */
    private static boolean isNoText(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        long odd = text.substring(0, length)
                .chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return odd * 50 > length;
    }

    /** The one that cuts most of the first lines into equally many cells. */
    private static char guess(String text) {
        char best = NONE;
        double most = FITS;
        for (char candidate : DELIMITERS) {
            var widths = new ArrayList<Integer>();
            new Delimited(text, candidate, 0).each(cells -> {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    widths.add(cells.size());
                }
                return widths.size() < SAMPLE_LINES;
            });
            double fit = fit(widths);
            if (fit > most) {
                most = fit;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of lines that have the commonest width, if that is a table. */
    private static double fit(List<Integer> widths) {
        var counts = new java.util.HashMap<Integer, Integer>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getKey() > 1)
                .mapToDouble(count -> (double) count.getValue() / widths.size() + count.getKey() / 1000.0)
                .max()
                .orElse(0);
    }

    /** Every line in turn, until the reader has seen enough. */
    private void each(Predicate<List<String>> goOn) {
        while (at < text.length()) {
            if (!goOn.test(line())) {
                return;
            }
        }
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end == '\r' || end == '\n') {
                return cells;
            }
        }
    }

    private String cell() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"') {
            var quoted = quoted(start + 1);
            if (quoted != null) {
                return quoted;
            }
        }
        int end = at;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
        }
        var plain = text.substring(at, end);
        at = end;
        return plain;
    }

    /** @return null if what follows is no quoted cell after all */
    private String quoted(int from) {
        var value = new StringBuilder();
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                value.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else {
                int end = i + 1;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                if (end < text.length() && !ends(text.charAt(end))) {
                    return null;
                }
                at = end;
                return value.toString();
            }
        }
        return null;
    }

    private boolean ends(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }
}
