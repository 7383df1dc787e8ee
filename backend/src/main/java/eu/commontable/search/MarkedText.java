package eu.commontable.search;

import java.util.ArrayList;
import java.util.List;

/** A text as people read it, and which stretches of it match: never markup, so that nothing can be injected. */
public record MarkedText(String text, List<Mark> marks) {
    private static final char START = '\u0002';
    private static final char END = '\u0003';

    /** Reads what SQL {@code search_marked} writes: control characters around each match. */
    public static MarkedText read(String written) {
        if (written == null) {
            return new MarkedText("", List.of());
        }
        var text = new StringBuilder(written.length());
        var marks = new ArrayList<Mark>();
        int start = -1;
        for (char c : written.toCharArray()) {
            if (c == START) {
                start = text.length();
            } else if (c == END) {
                if (start >= 0) {
                    marks.add(new Mark(start, text.length()));
                }
                start = -1;
            } else {
                text.append(c);
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks));
    }
}
