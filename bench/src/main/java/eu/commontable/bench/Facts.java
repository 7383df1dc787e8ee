package eu.commontable.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** What the requests need to know of the data: read once through the API. */
record Facts(String anId, String middleCursor, String rareWord) {
    private static final int PAGES_MOST = 150;

    /** The list's entity tag as it is now: every write makes a new one. */
    static String tag(int port, String bearer, String list) throws IOException {
        try (var http = new Http(port, 200, () -> new byte[0])) {
            return http.exchange(Http.request("GET", list, null, bearer))
                    .headers()
                    .get("etag");
        }
    }

    /** Walks down the list in pages of 200 until its middle, or at most 30,000 rows deep. */
    static Facts read(int port, String bearer, String list) throws IOException {
        try (var http = new Http(port, 200, () -> new byte[0])) {
            var first = http.exchange(Http.request("GET", list, null, bearer));
            var id = find("\"id\":\"([^\"]+)\"", first.text());
            var city = find("\"city\":\"([^\"]+)\"", first.text());
            String cursor = null;
            var cursors = new java.util.ArrayList<String>();
            for (int page = 0; page < PAGES_MOST; page++) {
                var path = list.replace("limit=50", "limit=200") + (cursor == null ? "" : "&cursor=" + cursor);
                var next = Pattern.compile("\"next\":\"([^\"]+)\"")
                        .matcher(http.exchange(Http.request("GET", path, null, bearer))
                                .text());
                if (!next.find()) {
                    break;
                }
                cursor = next.group(1);
                cursors.add(cursor);
            }
            return new Facts(id, cursors.get(cursors.size() / 2), city);
        }
    }

    private static String find(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(pattern + " is not in " + text.substring(0, Math.min(200, text.length())));
        }
        return match.group(1);
    }
}
