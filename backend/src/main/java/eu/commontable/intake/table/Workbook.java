package eu.commontable.intake.table;

import eu.commontable.shared.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** XLSX: the first visible sheet that has a table. Formulas count as the value that was saved with them; nothing is computed. */
final class Workbook {
    private Workbook() {}

    static RawTable read(byte[] content) {
        ZipCheck.pass(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            RawTable best = null;
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE
                        && (best == null || best.lines().size() < 2)) {
                    var table = sheet(sheet);
                    best = best == null || table.lines().size() > best.lines().size() ? table : best;
                }
            }
            return best == null ? new RawTable(Format.XLSX, null, null, null, List.of()) : best;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // The reader tells of damage by exceptions of many kinds.
            throw ZipCheck.unreadable();
        }
    }

    private static RawTable sheet(Sheet sheet) throws IOException {
        var lines = new Lines();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> lines.add(row.getRowNum(), cells(row)));
        }
        return new RawTable(Format.XLSX, null, null, sheet.getName(), lines.all());
    }

    private static List<String> cells(Row row) {
        var filled = row.stream()
                .filter(cell -> cell != null && !text(cell).isBlank())
                .toList();
        int width = filled.stream().mapToInt(Cell::getColumnIndex).max().orElse(-1) + 1;
        if (width > Lines.MOST_COLUMNS) {
            throw Lines.tooLarge(
                    "a line with more than %,d columns", Lines.MOST_COLUMNS, "Delete the columns that you do not need");
        }
        var cells = new ArrayList<>(Arrays.asList(new String[width]));
        filled.forEach(cell -> cells.set(cell.getColumnIndex(), text(cell)));
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case STRING -> cell.asString();
            case BOOLEAN -> cell.getText();
        };
    }
}
