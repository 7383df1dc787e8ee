package eu.commontable.intake.value;

import eu.commontable.intake.table.RawTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds the line of headers, and what each column holds: by its header, else by what is in it. */
public final class Columns {
    private static final Vocabulary NAMES = Vocabulary.of("field");
    private static final int HEADER_AMONG_FIRST = 20;
    private static final int LOOKED_AT = 200;
    private static final int SAMPLES = 3;
    private static final double MOST = 0.6;
    private static final int LONGEST_HEADER = 60;
    private static final Set<Field> ONCE = EnumSet.of(Field.NAME, Field.SHORT_NAME, Field.CITY);

    private Columns() {}

    /** Why a column is thought to hold what it is proposed for. */
    @Schema(name = "ImportColumnReason")
    public enum Why {
        NAME,
        CONTENT,
        /** Somebody of the partnership decided so for an earlier file. */
        REMEMBERED,
        NOTHING
    }

    /** @param samples different values from it, at most {@value #SAMPLES} */
    @Schema(name = "ImportColumn", description = "A column of the file, and what it is thought to hold.")
    public record Column(
            @Schema(description = "What stands above it; may be empty.")
            String header,

            Field field,
            Why why,

            @Schema(description = "Different values from it, at most three.")
            List<String> samples) {}

    /**
     * @return index into the lines of the line of headers; -1 if there is none
     */
    public static int headerLine(RawTable table) {
        var lines = table.lines();
        int looked = Math.min(lines.size(), HEADER_AMONG_FIRST);
        int best = -1;
        int most = 0;
        for (int i = 0; i < looked; i++) {
            int known = (int) lines.get(i).cells().stream()
                    .filter(cell -> byName(cell).isPresent())
                    .map(cell -> byName(cell).get())
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        boolean single = table.width() == 1 || most >= 2;
        return most > 0 && single ? best : looksLikeHeaders(table) ? 0 : -1;
    }

    /** Unknown words that are short, differ, and are neither addresses nor countries nor numbers. */
    private static boolean looksLikeHeaders(RawTable table) {
        var first = table.lines().getFirst().cells();
        return table.lines().size() > 1
                && first.size() > 1
                && first.size() >= table.width() * MOST
                && first.stream().distinct().count() == first.size()
                && first.stream()
                        .allMatch(cell -> cell.length() < LONGEST_HEADER
                                && cell.chars().noneMatch(Character::isDigit)
                                && !Addresses.isMail(cell)
                                && !Addresses.isWeb(cell)
                                && !Places.isCountry(cell)
                                && Normaliser.KINDS.exactly(Plain.of(cell)).isEmpty())
                && first.stream().anyMatch(cell -> byName(cell).isPresent());
    }

    /** @param header as {@link #headerLine} found it */
    public static List<Column> propose(RawTable table, int header) {
        var columns = new ArrayList<Column>();
        var taken = EnumSet.noneOf(Field.class);
        for (int i = 0; i < table.width(); i++) {
            int column = i;
            var title = header < 0 ? "" : table.lines().get(header).cell(column);
            var values = table.lines().stream()
                    .skip(header + 1L)
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isBlank())
                    .limit(LOOKED_AT)
                    .toList();
            columns.add(column(title, values, taken));
        }
        return named(columns, taken);
    }

    private static Column column(String title, List<String> values, Set<Field> taken) {
        var samples = values.stream()
                .distinct()
                .limit(SAMPLES)
                .map(value -> Cells.shortened(value, LONGEST_HEADER))
                .toList();
        var named = byName(title).filter(field -> !ONCE.contains(field) || taken.add(field));
        if (named.isPresent()) {
            taken.add(named.get());
            return new Column(title, named.get(), Why.NAME, samples);
        }
        var content = byContent(values);
        content.ifPresent(taken::add);
        return new Column(
                title, content.orElse(Field.IGNORE), content.isPresent() ? Why.CONTENT : Why.NOTHING, samples);
    }

    /** Without any column of names the first text of which no two are alike is taken for them. */
    private static List<Column> named(List<Column> columns, Set<Field> taken) {
        if (taken.contains(Field.NAME)) {
            return columns;
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.why() == Why.NOTHING
                    && column.samples().stream().anyMatch(s -> s.chars().anyMatch(Character::isLetter))) {
                columns.set(i, new Column(column.header(), Field.NAME, Why.CONTENT, column.samples()));
                return columns;
            }
        }
        return columns;
    }

    /** Also with something behind it: "Country (seat)", "E-mail *". */
    static Optional<Field> byName(String header) {
        var plain = Plain.of(header.replaceAll("\\(.*?\\)|[*:#_]", " ")).replaceAll("^\\d+[.)]\\s*", "");
        if (plain.isEmpty() || plain.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        return NAMES.exactly(Plain.of(header))
                .or(() -> NAMES.exactly(plain))
                .or(() -> NAMES.within(plain).filter(word -> plain.split(" ").length <= 4))
                .map(word -> eu.commontable.shared.json.Words.read(Field.class, word));
    }

    private static Optional<Field> byContent(List<String> values) {
        if (mostly(values, Addresses::isMail)) {
            return Optional.of(Field.EMAIL);
        }
        if (mostly(values, Addresses::isWeb)) {
            return Optional.of(Field.WEBSITE);
        }
        if (mostly(values, Places::isLevel)) {
            return Optional.of(Field.LEVEL);
        }
        if (mostly(values, Places::isCountry)) {
            return Optional.of(Field.COUNTRY);
        }
        if (mostly(values, cell -> Normaliser.KINDS.exactly(Plain.of(cell)).isPresent())) {
            return Optional.of(Field.KIND);
        }
        if (mostly(values, cell -> Cells.weakParts(cell).stream()
                .allMatch(part -> Normaliser.LANGUAGES.of(Plain.of(part)).isPresent()))) {
            return Optional.of(Field.LANGUAGES);
        }
        return mostly(values, People::isPhone) ? Optional.of(Field.PHONE) : Optional.empty();
    }

    private static boolean mostly(List<String> values, Predicate<String> is) {
        return !values.isEmpty() && values.stream().filter(is).count() >= MOST * values.size();
    }
}
