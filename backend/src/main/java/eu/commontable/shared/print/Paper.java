package eu.commontable.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document for print, written from top to bottom. All that is given is text: markup in it is printed as it stands. */
public final class Paper {
    private final String title;
    private final Locale language;
    private final StringBuilder body = new StringBuilder();
    private final List<Entry> contents = new ArrayList<>();
    private int contentsAt = -1;
    private String contentsTitle;

    public Paper(String title, Locale language) {
        this.title = title;
        this.language = language;
        heading(1, title);
    }

    public String title() {
        return title;
    }

    public Paper heading(int level, String text) {
        return element("h" + level, text);
    }

    /** A heading that the table of contents leads to, with its page. */
    public Paper chapter(int level, String text) {
        var id = "c" + contents.size();
        contents.add(new Entry(id, level, text));
        body.append("<h%d id=\"%s\">%s</h%d>".formatted(level, id, lines(text), level));
        return this;
    }

    /** The table of contents stands here; it has all chapters, also those that follow. */
    public Paper contents(String title) {
        contentsAt = body.length();
        contentsTitle = title;
        return this;
    }

    public Paper paragraph(String text) {
        return element("p", text);
    }

    /** Smaller, for facts beside the text. */
    public Paper note(String text) {
        body.append("<p class=\"note\">").append(lines(text)).append("</p>");
        return this;
    }

    public Paper points(List<String> points) {
        body.append("<ul>");
        points.forEach(point -> element("li", point));
        body.append("</ul>");
        return this;
    }

    /** A table whose first row names the columns; the first cell of a row names the row. Lines of a cell stand below each other. */
    public Paper table(String caption, List<String> columns, List<Integer> widths, List<List<String>> rows) {
        body.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            body.append("<th scope=\"col\" style=\"width:%d%%\">".formatted(widths.get(i)))
                    .append(escaped(columns.get(i)))
                    .append("</th>");
        }
        body.append("</tr></thead><tbody>");
        for (var row : rows) {
            body.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                body.append(i == 0 ? "<th scope=\"row\">" : "<td>")
                        .append(lines(row.get(i)))
                        .append(i == 0 ? "</th>" : "</td>");
            }
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** The whole as XHTML, which the press reads. */
    String xhtml(String style) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"><head><title>%2$s</title>
                <meta name="description" content="%2$s"/><meta name="subject" content="%2$s"/><style>%3$s</style></head><body>%4$s</body></html>
                """.formatted(language.toLanguageTag(), escaped(title), style, whole());
    }

    private String whole() {
        if (contentsAt < 0) {
            return body.toString();
        }
        var list =
                new StringBuilder("<h2 class=\"contents\">" + escaped(contentsTitle) + "</h2><ul class=\"contents\">");
        contents.forEach(entry -> list.append("<li class=\"level%d\"><a href=\"#%s\" title=\"%s\">%s</a></li>"
                .formatted(entry.level(), entry.id(), escaped(entry.text()), escaped(entry.text()))));
        return new StringBuilder(body).insert(contentsAt, list.append("</ul>")).toString();
    }

    private record Entry(String id, int level, String text) {}

    private Paper element(String name, String text) {
        body.append('<')
                .append(name)
                .append('>')
                .append(lines(text))
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    private static String lines(String text) {
        return text == null ? "" : escaped(text).replace("\n", "<br/>");
    }

    /** Control characters are no part of XML and fall away. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append((char) c);
                default -> {
                    if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
