package eu.commontable.shared.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of an Excel workbook (Office Open XML): bold header that stays in sight, numbers as numbers, everything else as
 * text, which a spreadsheet never takes for a formula. Null is an empty cell, a list is divided by bars as in {@link Csv}.
 */
public final class Xlsx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private Xlsx() {}

    public static byte[] sheet(String name, String[] header, Iterable<Object[]> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Commontable", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            write(sheet, 0, header);
            sheet.range(0, 0, 0, header.length - 1).style().bold().set();
            int row = 1;
            for (var cells : rows) {
                write(sheet, row++, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case BigDecimal number -> sheet.value(row, column, number);
                case Number number -> sheet.value(row, column, number);
                case Collection<?> several ->
                    sheet.value(
                            row, column, several.stream().map(String::valueOf).collect(Collectors.joining("|")));
                default -> sheet.value(row, column, cut(cells[column].toString()));
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
