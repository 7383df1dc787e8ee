package eu.commontable.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.Paper;
import eu.commontable.shared.text.Phrases;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is held on a person as a paper for them to read, in one of our languages. */
final class InquiryPaper {
    private static final List<Integer> FIELD_WIDTHS = List.of(30, 70);
    private static final List<Integer> ERASED_WIDTHS = List.of(70, 30);

    private final InquiryView inquiry;
    private final Locale language;
    private final Phrases words;

    InquiryPaper(InquiryView inquiry, Locale language) {
        this.inquiry = inquiry;
        this.language = language;
        this.words = Phrases.of("eu.commontable.privacy.inquiry", language);
    }

    Paper paper() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(ZoneOffset.UTC);
        if (inquiry.proof() != null) {
            return proof(inquiry.proof(), day.format(inquiry.erasedAt()));
        }
        var paper = new Paper(words.say("title"), language)
                .paragraph(
                        words.say("about", String.join(", ", inquiry.names()), String.join(", ", inquiry.addresses())));
        if (inquiry.holdings().isEmpty()) {
            paper.paragraph(words.say("none"));
        }
        for (var holding : inquiry.holdings()) {
            paper.heading(2, place(holding.place()))
                    .paragraph(words.say("how." + Words.of(holding.how()), holding.count()));
            int number = 0;
            for (var row : holding.rows()) {
                number++;
                if (row.isEmpty()) {
                    paper.paragraph(words.say("hidden"));
                    continue;
                }
                paper.table(
                        words.say("entry", number),
                        List.of(words.say("field"), words.say("value")),
                        FIELD_WIDTHS,
                        row.properties().stream()
                                .filter(field -> !told(field.getValue()).isEmpty())
                                .map(field -> List.of(field(field), told(field.getValue())))
                                .toList());
            }
        }
        return paper;
    }

    private Paper proof(ErasureProof proof, String day) {
        return new Paper(words.say("erasedTitle"), language)
                .paragraph(words.say("erased", day, proof.tables()))
                .table(
                        words.say("erasedPlaces"),
                        List.of(words.say("place"), words.say("entries")),
                        ERASED_WIDTHS,
                        proof.places().stream()
                                .map(one -> List.of(place(one.place()), String.valueOf(one.count())))
                                .toList());
    }

    private static String field(Map.Entry<String, JsonNode> field) {
        return field.getKey().replace('_', ' ');
    }

    private static String told(JsonNode value) {
        return value.isNull() || value.isEmpty() && value.isContainerNode()
                ? ""
                : value.isValueNode() ? value.asText() : value.toString();
    }

    /** Places that readers may meet have a name; others are called as they are kept. */
    private String place(String place) {
        var table = place.startsWith("texts of ") ? place.substring("texts of ".length()) : place;
        var name = words.texts().containsKey("place." + table)
                ? words.texts().getString("place." + table)
                : table.replace('_', ' ');
        return table.equals(place) ? name : words.say("texts", name);
    }
}
