package eu.commontable.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * {@code bench/run import [sizes…]}: a CSV of so many organisations is previewed (every row compared with what is there and
 * with the rows above) and imported, then the same file once more, of which every row is known. Beside it a bare COPY of the
 * same rows into a table without index, trigger or rule.
 */
public final class Intake {
    private static final String PATH = "/api/v1/partnerships/bench";
    private static final Path JAR = Path.of("backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final int THERE_ALREADY = 1_000;
    private static final String HEADER = "Organisation;Type;Land;City;Website;Contact;E-mail\n";
    private static final String[] BODIES = {
        "City of",
        "Council of",
        "Network for",
        "Institute of",
        "Association for",
        "Ministry of",
        "Foundation for",
        "University of"
    };
    private static final String[] KINDS = {
        "gemeente", "region", "city network", "institut de recherche", "NGO", "Ministerium", "stichting", "université"
    };
    private static final String[] LANDS = {
        "Nederland", "DE", "France, Belgium", "España + global", "Italia", "Grèce", "PT", "?"
    };

    private final Application application;
    private final String bearer;

    private Intake(Application application, String bearer) {
        this.application = application;
        this.bearer = bearer;
    }

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("10k", "100k") : List.of(args);
        var token = new Token();
        try (var database = new Database()) {
            for (var size : sizes) {
                measure(database, Integer.parseInt(size.replace("k", "000")), token);
            }
        }
    }

    private static void measure(Database database, int rows, Token token) throws Exception {
        var name = "import_" + rows;
        database.create(name);
        new Application(JAR, database, name, token).close();
        database.fill(name, THERE_ALREADY);
        var lines = lines(rows);
        double copied = copy(database, name, lines, rows);
        try (var application = new Application(JAR, database, name, token)) {
            var intake = new Intake(application, "Authorization: Bearer " + token.of("secretariat"));
            System.out.printf(Locale.ROOT, "%,d rows, %.1f MB of CSV%n", rows, lines.length() / 1e6);
            System.out.printf(Locale.ROOT, "  bare COPY into a table            %8.0f rows/s%n", rows / copied);
            for (var which : List.of("all new", "all known")) {
                intake.once(which, lines, rows, copied);
            }
            System.out.printf(Locale.ROOT, "  memory %.0f MB%n", application.memory());
        }
        database.drop(name);
    }

    private void once(String which, String lines, int rows, double copied) throws Exception {
        long start = System.nanoTime();
        var uploaded = post(
                "/imports?name=bench.csv",
                (HEADER + lines).getBytes(StandardCharsets.UTF_8),
                "application/octet-stream");
        report("upload, " + which, start, rows, copied);
        var id = find("\"id\":\"([^\"]+)\"", uploaded);
        start = System.nanoTime();
        job(
                "/imports/" + id + "/preview",
                "{\"headerLine\":1,\"columns\":[\"name\",\"kind\",\"country\",\"city\",\"website\",\"person\",\"email\"]}");
        report("preview, " + which, start, rows, copied);
        start = System.nanoTime();
        var result = job("/imports/" + id + "/start", null);
        report("import, " + which, start, rows, copied);
        System.out.println("    " + find("\"result\":(\\{.*?\\}[^}]*\\})", result));
    }

    private static void report(String what, long start, int rows, double copied) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "  %-32s %8.0f rows/s  %6.1f s  1/%.0f of COPY%n",
                what,
                rows / seconds,
                seconds,
                seconds / copied);
    }

    /** Starts a job and waits for its end. */
    private String job(String path, String body) throws Exception {
        var job = find(
                "\"id\":\"([^\"]+)\"",
                post(path, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), "application/json"));
        while (true) {
            var state = exchange(200, Http.request("GET", PATH + "/jobs/" + job, null, bearer));
            if (state.contains("\"state\":\"done\"")) {
                return state;
            }
            if (!state.contains("\"state\":\"waiting\"") && !state.contains("\"state\":\"running\"")) {
                throw new IOException(state);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String post(String path, byte[] body, String type) throws IOException {
        var request = new ByteArrayOutputStream();
        request.write("POST %s%s HTTP/1.1\r\nHost: localhost\r\n%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(PATH, path, bearer, type, body.length)
                .getBytes(StandardCharsets.US_ASCII));
        request.write(body);
        return exchange(201, request.toByteArray());
    }

    private String exchange(int expected, byte[] request) throws IOException {
        try (var http = new Http(application.port(), expected, () -> request)) {
            var answer = http.exchange(request);
            if (answer.status() != expected) {
                throw new IOException("expected " + expected + ", got " + answer.status() + ": " + answer.start());
            }
            return answer.text();
        }
    }

    private static String find(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        return match.find() ? match.group(1) : text;
    }

    /** Names made of a small vocabulary, as real ones are, each with a rare word; every hundredth row repeats the one above. */
    private static String lines(int rows) {
        var text = new StringBuilder();
        for (int n = 1; n <= rows; n++) {
            int row = n % 100 == 0 ? n - 1 : n;
            var rare = word(row);
            text.append("%s %s %s;%s;%s;%s;www.%s%d.example;Ana %s;office@%s%d.example%n"
                    .formatted(
                            BODIES[row % 8],
                            rare,
                            word(row * 31 + 7),
                            KINDS[row % 8],
                            LANDS[row % 8],
                            word(row % 900),
                            rare.toLowerCase(Locale.ROOT),
                            row,
                            word(row % 700),
                            rare.toLowerCase(Locale.ROOT),
                            row));
        }
        return text.toString();
    }

    /** A word of eight letters that looks like a name. */
    private static String word(int seed) {
        long bits = seed * 0x9E3779B97F4A7C15L;
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bcdfghjklmnprstvwz".charAt((int) Long.remainderUnsigned(bits, 18)));
            bits = Long.divideUnsigned(bits, 18);
            word.append("aeiou".charAt((int) Long.remainderUnsigned(bits, 5)));
            bits = Long.divideUnsigned(bits, 5);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** @return seconds */
    private static double copy(Database database, String name, String lines, int rows) throws Exception {
        try (var connection = database.connect(name, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bare (name text, kind text, land text, city text, website text, contact text, email text)");
            long start = System.nanoTime();
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin with (format csv, delimiter ';')", new StringReader(lines));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (copied != rows) {
                throw new IOException("copied " + copied);
            }
            return seconds;
        }
    }
}
