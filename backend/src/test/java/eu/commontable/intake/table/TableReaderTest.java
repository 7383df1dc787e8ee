package eu.commontable.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.intake.Files;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String SMALL = "Nom;Pays\r\nMünchen Café;Allemagne\r\nLiège – Łódź;Belgique\r\n";

    private static RawTable text(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(RawTable table) {
        return table.lines().stream().map(RawTable.Line::cells).toList();
    }

    private static RefusalCode refused(byte[] content) {
        return assertThrows(Refusal.class, () -> TableReader.read(content)).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_the_delimiter(String delimiter) {
        var table = text(Files.csv(Files.MESSY, delimiter));
        assertEquals(delimiter, table.delimiter());
        assertEquals(7, table.lines().get(1).cells().size());
        assertEquals("France, Belgium", table.lines().get(3).cell(2));
    }

    @Test
    void a_single_column_with_commas_in_it_stays_one() {
        var table =
                text("Organisation\nHouse of Examples, Berlin\nExample Town\nSamples and Sons, Paris, Lyon\nForum\n");
        assertNull(table.delimiter());
        assertEquals(List.of("House of Examples, Berlin"), table.lines().get(1).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void finds_the_encoding_without_a_byte_order_mark(String name) {
        var table = TableReader.read(SMALL.getBytes(Charset.forName(name)));
        assertEquals(name, table.encoding());
        assertEquals(List.of("München Café", "Allemagne"), table.lines().get(1).cells());
    }

    @Test
    void finds_the_encoding_by_its_byte_order_mark_and_takes_the_mark_away() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var table = TableReader.read(("\uFEFF" + SMALL).getBytes(charset));
            assertEquals(charset.name(), table.encoding());
            assertEquals("Nom", table.lines().getFirst().cell(0));
        }
    }

    @Test
    void what_is_no_utf_8_is_windows_1252() {
        var table = TableReader.read("Nom;Ville\nCité “A”;Liège\n".getBytes(Charset.forName("windows-1252")));
        assertEquals("Windows-1252", table.encoding());
        assertEquals(List.of("Cité “A”", "Liège"), table.lines().get(1).cells());
    }

    @Test
    void quotes_keep_delimiters_lines_and_quotes() {
        var table = text("a,b\n\"x, \"\"y\"\"\nz\",2\n");
        assertEquals(List.of(List.of("a", "b"), List.of("x, \"y\"\nz", "2")), cells(table));
    }

    @Test
    void a_quote_that_never_closes_swallows_nothing() {
        var table = text("a;b\n\"open;1\nnext;2\n5\" pipe;3\n");
        assertEquals(
                List.of(List.of("a", "b"), List.of("\"open", "1"), List.of("next", "2"), List.of("5\" pipe", "3")),
                cells(table));
    }

    @Test
    void the_delimiter_that_excel_announces_is_believed() {
        assertEquals(List.of(List.of("a,b", "c"), List.of("1,5", "d")), cells(text("sep=;\r\na,b;c\r\n1,5;d\r\n")));
    }

    @Test
    void lines_keep_the_numbers_that_the_spreadsheet_shows() {
        assertEquals(
                List.of(1, 3, 4),
                text("a;b\n;\n1;2\n3;4\n").lines().stream()
                        .map(RawTable.Line::number)
                        .toList());
        assertEquals(
                List.of(1, 3, 4, 5, 6, 7, 8, 9),
                TableReader.read(Files.xlsx(Files.MESSY)).lines().stream()
                        .map(RawTable.Line::number)
                        .toList());
    }

    @Test
    void a_workbook_is_read_from_its_first_sheet_with_a_table() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Cover").value(0, 0, "Our stakeholders");
            var sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "Name");
            sheet.value(0, 2, "Phone");
            sheet.value(1, 0, "Example Town");
            sheet.value(1, 2, 31201234567L);
            sheet.value(2, 0, "=cmd|' /C calc'!A1");
        }
        var table = TableReader.read(bytes.toByteArray());
        assertEquals("List", table.sheet());
        assertEquals(
                List.of(
                        List.of("Name", "", "Phone"),
                        List.of("Example Town", "", "31201234567"),
                        List.of("=cmd|' /C calc'!A1")),
                cells(table));
    }

    @Test
    void formulas_are_never_computed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "Name");
            sheet.value(1, 0, "Example Town");
            sheet.formula(1, 1, "1+1");
        }
        var lines = cells(TableReader.read(bytes.toByteArray()));
        assertTrue(lines.get(1).stream().noneMatch("2"::equals), lines.toString());
    }

    @Test
    void an_open_document_is_read_with_its_repetitions_lines_and_without_its_comments() {
        var table = TableReader.read(Files.ods(Files.odsRow("Naam", "Land")
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + "<table:table-row><table:table-cell><office:annotation><text:p>why?</text:p></office:annotation><text:p>Stad</text:p>"
                + "<text:p>Voorbeeld<text:s/>Zuid</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\" table:formula=\"of:=1+1\"><text:p>NL</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"));
        assertEquals(Format.ODS, table.format());
        assertEquals(List.of(List.of("Naam", "Land"), List.of("Stad\nVoorbeeld Zuid", "NL", "NL")), cells(table));
        assertEquals(4, table.lines().get(1).number());
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(RefusalCode.TOO_LARGE, refused(bytes.toByteArray()));
    }

    @Test
    void an_archive_of_thousands_of_parts_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= ZipCheck.MOST_PARTS; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertEquals(RefusalCode.TOO_LARGE, refused(bytes.toByteArray()));
    }

    @Test
    void a_sheet_of_millions_of_cells_is_refused() {
        var wide = String.join(";", Collections.nCopies(100, "x")) + "\n";
        assertEquals(RefusalCode.TOO_LARGE, refused(wide.repeat(20_001).getBytes(StandardCharsets.UTF_8)));
        var row = Files.odsRow("x", "y")
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048576\">");
        assertEquals(RefusalCode.TOO_LARGE, refused(Files.ods(row)));
        var column = Files.odsRow("x")
                .replace("<table:table-cell>", "<table:table-cell table:number-columns-repeated=\"16384\">");
        assertEquals(RefusalCode.TOO_LARGE, refused(Files.ods(column)));
    }

    @Test
    void entities_of_an_open_document_are_not_followed() {
        var evil = Files.ods(Files.odsRow("&secret;"));
        assertEquals(RefusalCode.VALIDATION, refused(evil));
    }

    @Test
    void what_is_no_table_is_refused_with_advice() {
        var files = new ArrayList<byte[]>(List.of(
                new byte[0],
                "\n \n".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 3, 1, 2, 0, 5, 6, 7, 8, 1, 2, 3}));
        files.forEach(file -> assertEquals(RefusalCode.VALIDATION, refused(file)));
    }
}
