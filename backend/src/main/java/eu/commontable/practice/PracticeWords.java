package eu.commontable.practice;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.text.Phrases;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A practice in words of one of our languages, field by field, for paper. What is not known says so. */
final class PracticeWords {
    private final Map<String, String> themes;
    private final Locale language;
    private final Phrases words;

    PracticeWords(Map<String, String> themes, Locale language) {
        this.themes = themes;
        this.language = language;
        this.words = Phrases.of("eu.commontable.practice.paper", language);
    }

    /** Short ones, for a table: by their key, in the order people ask. */
    Map<String, String> facts(PracticeView practice) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("outcome", practice.outcome() == null ? null : words.say("outcome." + Words.of(practice.outcome())));
        facts.put("organisation", named(practice.organisation()));
        facts.put("country", country(practice.country()));
        facts.put(
                "themes",
                practice.themes().stream()
                        .map(key -> themes.getOrDefault(key, key))
                        .collect(Collectors.joining(", ")));
        facts.put("since", practice.since() == null ? null : practice.since().inWords(language));
        facts.put("reached", practice.reached() == null ? null : words.say("people", practice.reached()));
        facts.put(
                "effort",
                joined(
                        practice.effort(),
                        practice.personDays() == null ? null : words.say("days", practice.personDays())));
        facts.put("cost", cost(practice.cost()));
        facts.replaceAll((field, value) -> known(value));
        return facts;
    }

    /** The story, in the order people ask. */
    Map<String, String> story(PracticeView practice) {
        var story = new LinkedHashMap<String, String>();
        story.put("context", practice.context());
        story.put("summary", practice.summary());
        story.put(
                "how",
                IntStream.range(0, practice.how().size())
                        .mapToObj(i -> (i + 1) + ". " + practice.how().get(i))
                        .collect(Collectors.joining("\n")));
        story.put("figures", lines(practice.figures().stream().map(this::figure)));
        story.put("preconditions", practice.preconditions());
        story.put(
                "legal",
                lines(practice.legal().stream().map(one -> words.say("labelled", country(one.country()), one.text()))));
        story.put("whatFailed", practice.whatFailed());
        story.put(
                "contacts",
                lines(practice.contacts().stream()
                        .map(one -> one.organisation() == null
                                ? one.role()
                                : words.say("labelled", one.role(), named(one.organisation())))));
        story.put("reuses", lines(practice.reuses().stream().map(this::reuse)));
        story.put("source", practice.source());
        story.replaceAll((field, value) -> known(value));
        return story;
    }

    private String reuse(ReuseView reuse) {
        var who = words.say("labelled", named(reuse.organisation()), words.say("state." + Words.of(reuse.state())));
        return joined(
                reuse.since() == null ? who : who + " (" + reuse.since().inWords(language) + ")",
                reuse.adaptation(),
                reuse.howItWent());
    }

    private String figure(Figure figure) {
        var number = figure.value() == null ? words.say("unknown") : number(figure);
        var beside = Stream.of(figure.period(), figure.source())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
        return words.say("labelled", figure.what(), number) + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    private String number(Figure figure) {
        var number = NumberFormat.getInstance(language).format(figure.value());
        return figure.unit() == null ? number : number + " " + figure.unit();
    }

    private String cost(PracticeCost cost) {
        if (cost == null) {
            return null;
        }
        var amount = money(cost);
        return amount
                + (cost.per() == null ? "" : " " + words.say("per", cost.per()))
                + (cost.year() == null ? "" : " (" + cost.year() + ")");
    }

    private String money(PracticeCost cost) {
        var format = NumberFormat.getCurrencyInstance(language);
        try {
            format.setCurrency(Currency.getInstance(cost.currency()));
        } catch (IllegalArgumentException unknownCurrency) {
            return NumberFormat.getInstance(language).format(cost.amount()) + " " + cost.currency();
        }
        format.setMinimumFractionDigits(cost.amount().stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(cost.amount());
    }

    private static String named(NamedOrganisation organisation) {
        return organisation == null ? null : organisation.name();
    }

    private String country(String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(language);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    private String known(String value) {
        return value == null || value.isBlank() ? words.say("unknown") : value;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String joined(String... lines) {
        return lines(Stream.of(lines).filter(line -> line != null && !line.isBlank()));
    }

    boolean isUnknown(String value) {
        return value.equals(words.say("unknown"));
    }

    List<String> namesOf(List<PracticeView> practices) {
        return Stream.concat(Stream.of(words.say("field")), practices.stream().map(PracticeView::title))
                .toList();
    }
}
