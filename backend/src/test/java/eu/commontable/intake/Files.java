package eu.commontable.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Made-up files as people keep them. */
public final class Files {
    /** What somebody could have kept for years: a title, blanks, words of four languages, twins, and lines without a name. */
    public static final List<List<String>> MESSY = List.of(
            List.of("Stakeholder list – draft 7"),
            List.of(),
            List.of("Organisation", "Type", "Land", "Website", "Contact person", "E-mail", "Remarks"),
            List.of(
                    "Gemeente Voorbeeld",
                    "gemeente",
                    "Nederland",
                    "www.voorbeeld.example",
                    "Ana Sample (wethouder)",
                    "ana.sample@voorbeeld.example",
                    "?"),
            List.of(
                    "Exemple-Ville",
                    "Ville",
                    "France, Belgium",
                    "https://exemple-ville.example/",
                    "Bo Exemple, Cem Modele",
                    "bo@exemple-ville.example; cem@exemple-ville.example",
                    ""),
            List.of(
                    "Diaspora Together",
                    "migrant-led",
                    "Spain + global",
                    "n/a",
                    "-",
                    "info@diaspora.example",
                    "=HYPERLINK(\"http://bad.example\")"),
            List.of("GEMEENTE  VOORBEELD", "municipality", "NL", "voorbeeld.example", "", "", ""),
            List.of("", "NGO", "Germny", "", "Nobody There", "", "lost its name"),
            List.of("Haus der Beispiele", "Verein", "unbekannt", "", "", "not an address", "Bitte prüfen"));

    private Files() {}

    public static String csv(List<List<String>> lines, String delimiter) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(String.join(
                        delimiter,
                        line.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList()))
                .append("\r\n"));
        return text.toString();
    }

    public static byte[] xlsx(List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param rows XML of the rows */
    public static byte[] ods(String rows) {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet><table:table table:name="Liste">%s</table:table></office:spreadsheet></office:body>
                </office:document-content>""".formatted(rows);
        var type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var check = new CRC32();
            check.update(type);
            first.setCrc(check.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String odsRow(String... cells) {
        var row = new StringBuilder("<table:table-row>");
        for (var cell : cells) {
            row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }
}
