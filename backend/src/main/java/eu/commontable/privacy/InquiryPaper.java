package eu.commontable.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.Paper;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What is held on a person as a paper for them to read, in one of our languages. */
final class InquiryPaper {
    private static final List<Integer> FIELD_WIDTHS = List.of(30, 70);
    private static final List<Integer> ERASED_WIDTHS = List.of(70, 30);

    private final InquiryView inquiry;
    private final Locale language;
    private final ResourceBundle words;

    InquiryPaper(InquiryView inquiry, Locale language) {
        this.inquiry = inquiry;
        this.language = language;
        this.words = ResourceBundle.getBundle("eu.commontable.privacy.inquiry", language);
    }

    Paper paper() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(ZoneOffset.UTC);
        if (inquiry.proof() != null) {
            return proof(inquiry.proof(), day.format(inquiry.erasedAt()));
        }
        var paper = new Paper(say("title"), language)
                .paragraph(say("about", String.join(", ", inquiry.names()), String.join(", ", inquiry.addresses())));
        if (inquiry.holdings().isEmpty()) {
            paper.paragraph(say("none"));
        }
        for (var holding : inquiry.holdings()) {
            paper.heading(2, place(holding.place())).paragraph(say("how." + Words.of(holding.how()), holding.count()));
            int number = 0;
            for (var row : holding.rows()) {
                number++;
                if (row.isEmpty()) {
                    paper.paragraph(say("hidden"));
                    continue;
                }
                paper.table(
                        say("entry", number),
                        List.of(say("field"), say("value")),
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
        return new Paper(say("erasedTitle"), language)
                .paragraph(say("erased", day, proof.tables()))
                .table(
                        say("erasedPlaces"),
                        List.of(say("place"), say("entries")),
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
        var name = words.containsKey("place." + table) ? words.getString("place." + table) : table.replace('_', ' ');
        return table.equals(place) ? name : say("texts", name);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
