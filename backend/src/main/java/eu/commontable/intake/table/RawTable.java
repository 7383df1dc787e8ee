package eu.commontable.intake.table;

import java.util.List;

/**
 * A table as it was found: every cell is text, blank lines are left out.
 *
 * @param encoding of a text; null for workbooks
 * @param delimiter of a text; null for workbooks and for a single column
 * @param sheet of a workbook; null for texts
 */
public record RawTable(Format format, String encoding, String delimiter, String sheet, List<Line> lines) {

    /**
     * One line with at least one filled cell.
     *
     * @param number as the spreadsheet shows it, from 1
     */
    public record Line(int number, List<String> cells) {
        /** Empty where the line is shorter than others. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
