package eu.commontable.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** What a browser loads before it shows the first page: the document and all scripts and styles that it names, as sent. */
final class FirstPage {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.(?:js|css))\"");

    private FirstPage() {}

    /** @return bytes over the wire, compressed as browsers ask for it */
    static String weigh(int port) throws IOException {
        try (var http = new Http(port, 200, () -> new byte[0])) {
            var page = http.exchange(Http.request("GET", "/", null, "Accept: text/html"));
            var assets = new LinkedHashSet<String>();
            var match = ASSET.matcher(page.text());
            while (match.find()) {
                assets.add(match.group(1));
            }
            int script = 0;
            int rest = sent(http, "/");
            for (var asset : assets) {
                int bytes = sent(http, asset);
                script += asset.endsWith(".js") ? bytes : 0;
                rest += asset.endsWith(".js") ? 0 : bytes;
            }
            return "first page: %,d bytes of script and %,d bytes of document and styles in %d requests"
                    .formatted(script, rest, assets.size() + 1);
        }
    }

    private static int sent(Http http, String path) throws IOException {
        return http.exchange(Http.request("GET", path, null, "Accept: text/html,*/*", "Accept-Encoding: gzip"))
                .body()
                .length;
    }
}
