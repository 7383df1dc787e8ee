package eu.commontable.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code bench/run similar [sizes…]}: somebody types a dilemma while there are so many already, and the program asks for similar
 * ones at every pause. Latency with one person typing, and with eight at once who never pause.
 */
public final class Similar {
    private static final String PATH = "/api/v1/partnerships/bench/similar";
    private static final Path JAR = Path.of("backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round", 4));
    private static final int QUESTIONS = 2_000;

    private Similar() {}

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("10k", "100k") : List.of(args);
        var token = new Token();
        try (var database = new Database()) {
            for (var size : sizes) {
                measure(database, Integer.parseInt(size.replace("k", "000")), token);
            }
        }
    }

    private static void measure(Database database, int dilemmas, Token token) throws Exception {
        var name = "similar_" + dilemmas;
        database.create(name);
        new Application(JAR, database, name, token).close();
        long start = System.nanoTime();
        database.fill(name, "/similar.sql", ":dilemmas", dilemmas);
        try (var owner = database.connect(name, "postgres", "");
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d dilemmas and %,d practices, filled in %.0f s%n",
                dilemmas,
                dilemmas / 10,
                (System.nanoTime() - start) / 1e9);
        var bearer = "Authorization: Bearer " + token.of("member");
        var questions = questions(database, name);
        try (var application = new Application(JAR, database, name, token)) {
            print(application, bearer, "warm up", Typing.WHOLE, questions, 1);
            for (var typing : Typing.values()) {
                print(application, bearer, typing.words, typing, questions, 1);
            }
            print(application, bearer, "half a question, eight at once", Typing.HALF, questions, Load.CONNECTIONS);
        }
        database.drop(name);
    }

    private static void print(
            Application application, String bearer, String what, Typing typing, List<String[]> questions, int people)
            throws Exception {
        var next = new AtomicInteger();
        var result = Load.run(
                () -> new Http(application.port(), 200, () -> {
                    var one = questions.get(next.getAndIncrement() % questions.size());
                    return Http.request("POST", PATH, typing.body(one[0], one[1]), bearer);
                }),
                ROUND,
                people);
        System.out.printf(
                Locale.ROOT,
                "  %-34s %8.0f a second, p50 %6.1f ms, p95 %6.1f ms%n",
                what,
                result.perSecond(),
                result.p50(),
                result.p95());
    }

    /** Words of two texts each, so that the answer is never simply the text itself. */
    private static List<String[]> questions(Database database, String name) throws SQLException {
        var found = new ArrayList<String[]>();
        try (var owner = database.connect(name, "postgres", "");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select question, background from dilemma order by md5(id::text) limit " + 2 * QUESTIONS)) {
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        var mixed = new ArrayList<String[]>();
        for (int i = 0; i + 1 < found.size(); i += 2) {
            var one = found.get(i);
            var other = found.get(i + 1);
            mixed.add(new String[] {
                one[0].substring(0, one[0].length() * 2 / 3) + " " + other[0].substring(other[0].length() / 2),
                one[1].substring(0, one[1].length() / 2) + other[1].substring(other[1].length() / 2)
            });
        }
        return mixed;
    }

    /** How far somebody has come. */
    private enum Typing {
        BEGINNING("the first words"),
        HALF("half a question"),
        WHOLE("a question"),
        ERRORS("a question with typing errors"),
        BACKGROUND("a question and its background");

        private final Random chance = new Random(7);
        private final String words;

        Typing(String words) {
            this.words = words;
        }

        String body(String question, String background) {
            var typed =
                    switch (this) {
                        case BEGINNING -> question.substring(0, Math.min(question.length(), 22));
                        case HALF -> question.substring(0, question.length() / 2 + chance.nextInt(5));
                        case ERRORS -> question.replaceAll("\\b(\\w\\w)(\\w)(\\w)(\\w{4,})", "$1$3$2$4");
                        default -> question;
                    };
            return "{\"question\":\"%s\",\"background\":\"%s\",\"themes\":[\"housing\"]}"
                    .formatted(typed, this == BACKGROUND ? background : "");
        }
    }
}
