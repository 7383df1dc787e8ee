package eu.commontable.interaction;

import eu.commontable.interaction.NetworkingReport.Entry;
import eu.commontable.interaction.NetworkingReport.OfLevel;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.Paper;
import eu.commontable.shared.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The networking report as a paper, in one of our languages. */
final class ReportPaper {
    private static final List<Integer> COUNT_WIDTHS = List.of(50, 25, 25);
    private static final List<Integer> ENTRY_WIDTHS = List.of(15, 27, 27, 31);

    private final NetworkingReport report;
    private final Locale language;
    private final Phrases words;

    ReportPaper(NetworkingReport report, Locale language) {
        this.report = report;
        this.language = language;
        this.words = Phrases.of("eu.commontable.interaction.report", language);
    }

    Paper paper() {
        var paper = new Paper(words.say("title", report.partnership()), language)
                .paragraph(period())
                .paragraph(words.say("counts", report.entries(), report.counterparts()));
        if (report.entries() == 0) {
            return paper.paragraph(words.say("none"));
        }
        paper.table(
                words.say("byLevel"),
                List.of(words.say("level"), words.say("contacts"), words.say("organisations")),
                COUNT_WIDTHS,
                report.levels().stream().map(this::counted).toList());
        for (var group : report.levels()) {
            paper.heading(2, level(group))
                    .table(
                            words.say("counts", group.entries().size(), group.counterparts()),
                            List.of(words.say("date"), words.say("with"), words.say("about"), words.say("outcome")),
                            ENTRY_WIDTHS,
                            group.entries().stream().map(this::told).toList());
        }
        return paper;
    }

    private List<String> counted(OfLevel group) {
        return List.of(level(group), String.valueOf(group.entries().size()), String.valueOf(group.counterparts()));
    }

    private List<String> told(Entry entry) {
        return List.of(
                joined(entry.date().inWords(language), words.say("kind." + Words.of(entry.kind())), entry.place()),
                joined(
                        String.join("\n", entry.counterparts()),
                        labelled("organiser", entry.organiser()),
                        labelled("ours", String.join(", ", entry.ours())),
                        labelled("persons", String.join(", ", entry.persons()))),
                entry.title(),
                entry.outcome() == null ? words.say("noOutcome") : entry.outcome());
    }

    private String labelled(String key, String value) {
        return value == null || value.isEmpty() ? null : words.say(key, value);
    }

    private static String joined(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String period() {
        var known = new ArrayList<Object>();
        if (report.from() != null) {
            known.add(report.from().inWords(language));
        }
        if (report.until() != null) {
            known.add(report.until().inWords(language));
        }
        return switch (known.size()) {
            case 2 -> words.say("period", known.toArray());
            case 1 -> words.say(report.from() == null ? "periodUntil" : "periodFrom", known.toArray());
            default -> words.say("periodAll");
        };
    }

    private String level(OfLevel group) {
        return words.say("level." + (group.level() == null ? "unknown" : Words.of(group.level())));
    }
}
