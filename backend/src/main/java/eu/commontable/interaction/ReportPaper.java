package eu.commontable.interaction;

import eu.commontable.interaction.NetworkingReport.Entry;
import eu.commontable.interaction.NetworkingReport.OfLevel;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.Paper;
import eu.commontable.shared.time.PartialDate;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The networking report as a paper, in one of our languages. */
final class ReportPaper {
    private static final List<Integer> COUNT_WIDTHS = List.of(50, 25, 25);
    private static final List<Integer> ENTRY_WIDTHS = List.of(15, 27, 27, 31);

    private final NetworkingReport report;
    private final Locale language;
    private final ResourceBundle words;

    ReportPaper(NetworkingReport report, Locale language) {
        this.report = report;
        this.language = language;
        this.words = ResourceBundle.getBundle("eu.commontable.interaction.report", language);
    }

    Paper paper() {
        var paper = new Paper(say("title", report.partnership()), language)
                .paragraph(period())
                .paragraph(say("counts", report.entries(), report.counterparts()));
        if (report.entries() == 0) {
            return paper.paragraph(say("none"));
        }
        paper.table(
                say("byLevel"),
                List.of(say("level"), say("contacts"), say("organisations")),
                COUNT_WIDTHS,
                report.levels().stream().map(this::counted).toList());
        for (var group : report.levels()) {
            paper.heading(2, level(group))
                    .table(
                            say("counts", group.entries().size(), group.counterparts()),
                            List.of(say("date"), say("with"), say("about"), say("outcome")),
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
                joined(day(entry.date()), say("kind." + Words.of(entry.kind())), entry.place()),
                joined(
                        String.join("\n", entry.counterparts()),
                        labelled("organiser", entry.organiser()),
                        labelled("ours", String.join(", ", entry.ours())),
                        labelled("persons", String.join(", ", entry.persons()))),
                entry.title(),
                entry.outcome() == null ? say("noOutcome") : entry.outcome());
    }

    private String labelled(String key, String value) {
        return value == null || value.isEmpty() ? null : say(key, value);
    }

    private static String joined(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String period() {
        var known = new ArrayList<Object>();
        if (report.from() != null) {
            known.add(day(report.from()));
        }
        if (report.until() != null) {
            known.add(day(report.until()));
        }
        return switch (known.size()) {
            case 2 -> say("period", known.toArray());
            case 1 -> say(report.from() == null ? "periodUntil" : "periodFrom", known.toArray());
            default -> say("periodAll");
        };
    }

    private String level(OfLevel group) {
        return say("level." + (group.level() == null ? "unknown" : Words.of(group.level())));
    }

    private String day(PartialDate date) {
        var pattern =
                switch (date.value().length()) {
                    case 4 -> "yyyy";
                    case 7 -> "MMMM yyyy";
                    default -> "d MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, language).format(date.firstDay());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
