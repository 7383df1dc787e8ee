package eu.commontable.shared.paging;

import eu.commontable.shared.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended: the sort, the last row's value in it, and the last row's id. */
record Cursor(String sort, String value, UUID id) {
    private static final char SEPARATOR = '\u001f';

    static Cursor read(String text, Sort sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                    .split(String.valueOf(SEPARATOR), -1);
            var cursor = new Cursor(parts[0], parts[1], UUID.fromString(parts[2]));
            if (!cursor.sort.equals(sort.written())) {
                throw Refusal.invalid(
                        "cursor",
                        "other-sort",
                        "This cursor belongs to the sort " + cursor.sort + ". Start again without it.");
            }
            return cursor;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.invalid("cursor", "unreadable", "This is no cursor of ours. Start again without it.");
        }
    }

    String write() {
        var text = sort + SEPARATOR + value + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
