package eu.commontable.intake.table;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a table and refuses what is more than a person's list can be. */
final class Lines {
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 2_000_000;
    private static final int LONGEST_CELL = 20_000;

    private final List<RawTable.Line> lines = new ArrayList<>();
    private int cells;

    /** @param values of one line; blanks at its end are dropped, a line of blanks too */
    void add(int number, List<String> values) {
        int width = values.size();
        while (width > 0 && blank(values.get(width - 1))) {
            width--;
        }
        if (width == 0) {
            return;
        }
        mustFit(width);
        var kept = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            var value = values.get(i);
            kept.add(value == null ? "" : clean(value));
        }
        lines.add(new RawTable.Line(number, kept));
    }

    private void mustFit(int width) {
        cells += width;
        if (width > MOST_COLUMNS) {
            throw tooLarge(
                    "a line with more than %,d columns", MOST_COLUMNS, "Delete the columns that you do not need");
        }
        if (lines.size() >= MOST_ROWS) {
            throw tooLarge("more than %,d rows", MOST_ROWS, "Split it into several files");
        }
        if (cells > MOST_CELLS) {
            throw tooLarge(
                    "more than %,d cells",
                    MOST_CELLS, "Delete the columns that you do not need, or split it into several files");
        }
    }

    static Refusal tooLarge(String what, int most, String advice) {
        return Refusal.of(
                RefusalCode.TOO_LARGE,
                "This table has " + String.format(java.util.Locale.ROOT, what, most) + ". " + advice
                        + ", and try again.");
    }

    /** Also without what PostgreSQL cannot keep (NUL) and what nobody sees (no-break spaces, zero-width characters). */
    private static String clean(String value) {
        var seen = value.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[\\u0000\\u200b\\u200e\\u200f\\ufeff]", "")
                .strip();
        return seen.length() > LONGEST_CELL ? seen.substring(0, LONGEST_CELL) : seen;
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    List<RawTable.Line> all() {
        return lines;
    }
}
