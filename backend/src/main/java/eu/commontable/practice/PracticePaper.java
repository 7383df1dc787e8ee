package eu.commontable.practice;

import eu.commontable.shared.print.Paper;
import java.util.List;
import java.util.Locale;

/** One practice as a paper: the facts in a table, then the story. */
final class PracticePaper {
    private static final List<Integer> WIDTHS = List.of(30, 70);

    private final PracticeView practice;
    private final PracticeWords words;
    private final Locale language;

    PracticePaper(Practices.Sheet sheet, Locale language) {
        this.practice = sheet.practices().getFirst();
        this.words = new PracticeWords(sheet.themes(), language);
        this.language = language;
    }

    Paper paper() {
        var paper = new Paper(practice.title(), language)
                .table(
                        words.say("facts"),
                        List.of(words.say("field"), words.say("value")),
                        WIDTHS,
                        words.facts(practice).entrySet().stream()
                                .map(fact -> List.of(words.say(fact.getKey()), fact.getValue()))
                                .toList());
        words.story(practice).forEach((field, text) -> {
            if (!words.isUnknown(text)) {
                paper.heading(2, words.say(field)).paragraph(text);
            }
        });
        return paper;
    }
}
