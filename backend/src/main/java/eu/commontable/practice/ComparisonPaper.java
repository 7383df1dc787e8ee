package eu.commontable.practice;

import eu.commontable.shared.print.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Practices side by side as a paper: a row a field, a column a practice. */
final class ComparisonPaper {
    private static final int FIELD_WIDTH = 16;

    private final List<PracticeView> practices;
    private final PracticeWords words;
    private final Locale language;

    ComparisonPaper(Practices.Sheet sheet, Locale language) {
        this.practices = sheet.practices();
        this.words = new PracticeWords(sheet.themes(), language);
        this.language = language;
    }

    Paper paper() {
        var paper = new Paper(words.say("compare"), language);
        if (practices.isEmpty()) {
            return paper.paragraph(words.say("nothing"));
        }
        var told = practices.stream().map(this::told).toList();
        var rows = told.getFirst().keySet().stream()
                .filter(field -> told.stream().anyMatch(one -> !words.isUnknown(one.get(field))))
                .map(field -> Stream.concat(
                                Stream.of(words.say(field)), told.stream().map(one -> one.get(field)))
                        .toList())
                .toList();
        var widths = new ArrayList<>(List.of(FIELD_WIDTH));
        widths.addAll(Collections.nCopies(practices.size(), (100 - FIELD_WIDTH) / practices.size()));
        return paper.table(words.say("sideBySide"), words.namesOf(practices), widths, rows);
    }

    private Map<String, String> told(PracticeView practice) {
        var told = new LinkedHashMap<>(words.facts(practice));
        told.putAll(words.story(practice));
        return told;
    }
}
