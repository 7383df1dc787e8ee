package eu.commontable.intake;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.csv.Csv;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;

/** Rows that did not make it, as a file with the reason in the last column: to be mended and imported again. */
@ApplicationScoped
class Leftovers {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "Why not imported",
                    "There is no name of an organisation in this row.",
                    "This may be the same as \"%s\". Nobody chose.",
                    "The row or organisation that it belongs to was left out.",
                    "The organisation was archived or removed in the meantime."),
            "fr",
            List.of(
                    "Pourquoi non importée",
                    "Cette ligne ne contient aucun nom d’organisation.",
                    "C’est peut-être la même que « %s ». Personne n’a choisi.",
                    "La ligne ou l’organisation dont elle dépend a été laissée de côté.",
                    "L’organisation a été archivée ou retirée entre-temps."),
            "nl",
            List.of(
                    "Waarom niet ingelezen",
                    "In deze rij staat geen naam van een organisatie.",
                    "Dit is misschien dezelfde als ‘%s’. Niemand heeft gekozen.",
                    "De rij of organisatie waar ze bij hoort, is overgeslagen.",
                    "De organisatie is intussen gearchiveerd of weggehaald."));

    private final ImportRepository imports;
    private final RowRepository rows;

    Leftovers(ImportRepository imports, RowRepository rows) {
        this.imports = imports;
        this.rows = rows;
    }

    String csv(Desk desk, UUID id, String language) {
        var lines = lines(desk, id, language);
        var csv = new Csv(lines.getFirst().toArray(String[]::new));
        lines.stream().skip(1).forEach(line -> csv.row(line.toArray()));
        return Csv.BYTE_ORDER_MARK + csv;
    }

    /** Cells are texts: a spreadsheet computes none of them. */
    byte[] xlsx(Desk desk, UUID id, String language) {
        var lines = lines(desk, id, language);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Commontable", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> lines(Desk desk, UUID id, String language) {
        var words = WORDS.getOrDefault(language, WORDS.get("en"));
        var columns = imports.find(desk, id)
                .orElseThrow(() -> eu.commontable.shared.problem.Refusal.notFound("import"))
                .columns();
        var lines = new ArrayList<List<String>>();
        var header = new ArrayList<String>();
        columns.forEach(column -> header.add(column.header()));
        header.add(words.getFirst());
        lines.add(header);
        for (var row : rows.left(desk, id)) {
            var line = new ArrayList<>(row.cells());
            while (line.size() < columns.size()) {
                line.add("");
            }
            line.add(why(words, row));
            lines.add(line);
        }
        return lines;
    }

    private static String why(List<String> words, RowRepository.Left row) {
        return switch (row.outcome()) {
            case UNDECIDED ->
                row.likeWhat() == null ? words.get(3) : words.get(2).formatted(row.likeWhat());
            case GONE -> words.get(4);
            default -> words.get(1);
        };
    }
}
