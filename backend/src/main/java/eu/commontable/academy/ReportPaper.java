package eu.commontable.academy;

import eu.commontable.academy.ReportContent.ReportDilemma;
import eu.commontable.academy.ReportContent.ReportEvaluation;
import eu.commontable.academy.ReportContent.ReportIdea;
import eu.commontable.academy.ReportContent.ReportModule;
import eu.commontable.academy.ReportContent.ReportSession;
import eu.commontable.shared.print.Paper;
import eu.commontable.shared.text.Phrases;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of an academy as a paper, with our words in one of our languages. */
final class ReportPaper {
    private static final List<Integer> PARTICIPANT_WIDTHS = List.of(65, 35);
    private static final List<Integer> RESULT_WIDTHS = List.of(50, 15, 7, 7, 7, 7, 7);

    private final ReportView report;
    private final ReportContent content;
    private final Locale language;
    private final Phrases words;
    private final Spans spans;
    private final Paper paper;

    ReportPaper(ReportView report, Locale language) {
        this.report = report;
        this.content = report.content();
        this.language = language;
        this.words = Phrases.of("eu.commontable.academy.report", language);
        this.spans = new Spans(language);
        this.paper = new Paper(content.title(), language);
    }

    Paper paper() {
        var published = spans.day(report.publishedAt().atZone(ZoneOffset.UTC).toLocalDate());
        var audience = words.say(report.audience() == Audience.PUBLIC ? "forPublic" : "forPartnership");
        paper.paragraph(joined(
                        " · ",
                        spans.of(content.starts(), content.ends()),
                        joined(", ", content.place(), country(content.country()))))
                .note(words.say("edition", content.partnership(), report.number(), published, audience));
        named("organisers", content.organisers());
        paper.contents(words.say("contents"));
        about();
        content.modules().forEach(this::module);
        participants();
        if (content.evaluation() != null) {
            evaluation(content.evaluation());
        }
        return paper;
    }

    private void about() {
        if (content.aims().isEmpty() && content.method().isEmpty()) {
            return;
        }
        paper.chapter(2, words.say("about"));
        listed(3, "aims", content.aims());
        listed(3, "method", content.method());
        if (content.source() != null) {
            paper.note(words.say("source", content.source()));
        }
    }

    private void module(ReportModule module) {
        paper.chapter(2, module.title());
        named("facilitators", module.facilitators());
        named("experts", module.experts());
        named("rapporteur", module.rapporteur());
        listed(3, "introduction", module.introduction());
        module.sessions().forEach(this::session);
        listed(3, "wrapUp", module.wrapUp());
    }

    private void session(ReportSession session) {
        var name = session.title() != null ? session.title() : session.topic();
        paper.chapter(
                3,
                name == null
                        ? words.say("session", session.number())
                        : words.say("sessionNamed", session.number(), name));
        var facts = joined(
                " · ",
                session.title() == null ? null : session.topic(),
                spans.of(session.starts(), session.ends()),
                session.place(),
                session.cancelled() ? words.say("cancelled") : null);
        if (!facts.isEmpty()) {
            paper.note(facts);
        }
        session.dilemmas().forEach(this::dilemma);
    }

    private void dilemma(ReportDilemma dilemma) {
        paper.chapter(4, dilemma.question());
        var who = dilemma.cityHidden()
                ? words.say("cityHidden")
                : joined(" · ", String.join(", ", dilemma.presenters()), country(dilemma.country()));
        if (!who.isEmpty()) {
            paper.note(who);
        }
        if (dilemma.background() != null) {
            paper.heading(5, words.say("background")).paragraph(dilemma.background());
        }
        listed(5, "ideas", dilemma.ideas().stream().map(this::idea).toList());
        if (dilemma.result() != null) {
            paper.heading(5, words.say("result")).paragraph(dilemma.result());
        }
    }

    private String idea(ReportIdea idea) {
        return idea.organisation() == null ? idea.text() : words.say("idea", idea.text(), idea.organisation());
    }

    private void participants() {
        if (content.participants().isEmpty()) {
            return;
        }
        paper.chapter(2, words.say("participants"))
                .table(
                        words.say("participantsCaption"),
                        List.of(words.say("organisation"), words.say("country")),
                        PARTICIPANT_WIDTHS,
                        content.participants().stream()
                                .map(one -> List.of(one.name(), joined("", country(one.country()))))
                                .toList());
    }

    private void evaluation(ReportEvaluation evaluation) {
        paper.chapter(2, words.say("evaluation"))
                .paragraph(words.say("answered", evaluation.answered(), evaluation.asked()));
        var marks = evaluation.results().stream()
                .filter(result -> result.mean() != null)
                .toList();
        if (!marks.isEmpty()) {
            var columns = Stream.concat(
                    Stream.of(words.say("question"), words.say("mean")),
                    IntStream.rangeClosed(1, 5).mapToObj(String::valueOf));
            paper.table(
                    words.say("marksCaption"),
                    columns.toList(),
                    RESULT_WIDTHS,
                    marks.stream().map(this::marks).toList());
        }
        evaluation.results().stream()
                .filter(result -> !result.texts().isEmpty())
                .forEach(result -> paper.heading(3, result.question()).points(result.texts()));
        if (evaluation.results().stream()
                .allMatch(result -> result.mean() == null && result.texts().isEmpty())) {
            paper.note(words.say("tooFew"));
        }
    }

    private List<String> marks(EvaluationResult result) {
        var mean = NumberFormat.getNumberInstance(language);
        mean.setMinimumFractionDigits(1);
        mean.setMaximumFractionDigits(1);
        return Stream.concat(
                        Stream.of(result.question(), mean.format(result.mean())),
                        result.counts().stream().map(String::valueOf))
                .toList();
    }

    private void listed(int level, String title, List<String> points) {
        if (!points.isEmpty()) {
            paper.heading(level, words.say(title)).points(points);
        }
    }

    private void named(String role, List<String> names) {
        if (!names.isEmpty()) {
            paper.note(words.say(role, String.join(", ", names)));
        }
    }

    private String country(String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(language);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
