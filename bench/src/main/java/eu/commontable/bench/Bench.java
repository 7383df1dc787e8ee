package eu.commontable.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code bench/run [sizes…]}: one table of ratios for each size, measured side by side in one run. */
public final class Bench {
    private static final String PARTNERSHIP = "00000000-0000-7000-8000-000000000001";
    private static final String PATH = "/api/v1/partnerships/bench/organisations";
    private static final Path JAR = Path.of("backend", "target", "quarkus-app", "quarkus-run.jar");
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round", 4));
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    /** The list of 50 of a country by name, as the application asks for it, with its JSON built in SQL. */
    private static final String LIST = """
            select json_build_object('items', json_agg(row_to_json(x)))::text from (
              select o.id, o.key, o.name, o.short_name, o.kind, o.levels, o.countries, o.city, o.themes, o.visibility, o.updated_at, o.archived_at,
                     array(select distinct m.role from membership m where m.organisation_id = o.id
                           and (m.term_range @> current_date or upper(m.term_range) = (select max(upper(l.term_range))
                                from membership l where l.organisation_id = o.id)) order by 1) as seats
              from organisation_facet f join organisation o on o.id = f.organisation_id
              where f.facet = 'country' and f.value = 'NL' and o.archived_at is null
              order by f.sort_name, f.organisation_id limit 50) x""";

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0
                ? List.of(10_000, 100_000, 1_000_000)
                : java.util.Arrays.stream(args).map(Bench::size).toList();
        var token = new Token();
        var reports = new LinkedHashMap<Integer, Map<String, Load.Result>>();
        try (var database = new Database()) {
            for (int size : sizes) {
                reports.put(size, measure(database, size, token));
            }
        }
        Report.print(reports);
    }

    private static int size(String text) {
        return Integer.parseInt(text.replace("k", "000").replace("m", "000000"));
    }

    private static Map<String, Load.Result> measure(Database database, int size, Token token) throws Exception {
        var name = "bench_" + size;
        database.create(name);
        try (var first = new Application(JAR, database, name, token)) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d organisations: migrated, first answer after %.1f s%n",
                    size,
                    first.toFirstAnswer().toMillis() / 1000.0);
        }
        long start = System.nanoTime();
        database.fill(name, size);
        try (var owner = database.connect(name, "postgres", "");
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
        System.out.printf(Locale.ROOT, "  filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
        try (var application = new Application(JAR, database, name, token);
                var bare = new BareHandler(database.port(), name, PARTNERSHIP, LIST)) {
            System.out.printf(
                    Locale.ROOT,
                    "  start to first answer %.2f s, memory at rest %.0f MB%n",
                    application.toFirstAnswer().toMillis() / 1000.0,
                    application.memory());
            System.out.println("  " + FirstPage.weigh(application.port()));
            var results = side(database, name, application, bare, "Authorization: Bearer " + token.of("secretariat"));
            System.out.printf(Locale.ROOT, "  memory under load %.0f MB%n", application.memory());
            return results;
        } finally {
            if (!Boolean.getBoolean("keep")) {
                database.drop(name);
            }
        }
    }

    private static Map<String, Load.Result> side(
            Database database, String name, Application app, BareHandler bare, String bearer) throws Exception {
        var list = PATH + "?country=NL&limit=50";
        var facts = Facts.read(app.port(), bearer, list);
        var serial = new AtomicInteger();
        var targets = new LinkedHashMap<String, java.util.concurrent.Callable<Load.Connection>>();
        targets.put(
                "statement",
                () -> new Statement(database.connect(name, "commontable_app", "app"), true, PARTNERSHIP, LIST));
        targets.put(
                "statement without row-level security",
                () -> new Statement(database.connect(name, "commontable_owner", "owner"), false, PARTNERSHIP, LIST));
        targets.put("bare handler", () -> new Http(bare.port(), 200, () -> Http.request("GET", "/", null)));
        targets.put("list", () -> get(app, list, bearer, 200));
        targets.put("list, half way down", () -> get(app, list + "&cursor=" + facts.middleCursor(), bearer, 200));
        targets.put(
                "list, 304",
                () -> get(app, list, bearer, 304, "If-None-Match: " + Facts.tag(app.port(), bearer, list)));
        targets.put("detail", () -> get(app, PATH + "/" + facts.anId(), bearer, 200));
        targets.put("search, common word", () -> get(app, PATH + "?q=housing", bearer, 200));
        targets.put("search, rare word", () -> get(app, PATH + "?q=" + facts.rareWord(), bearer, 200));
        targets.put(
                "write",
                () -> new Http(
                        app.port(),
                        201,
                        () -> Http.request(
                                "POST",
                                PATH,
                                "{\"name\":\"Written %d\",\"countries\":[\"NL\"]}".formatted(serial.incrementAndGet()),
                                bearer,
                                "Idempotency-Key: w" + name + serial.get() + "-" + System.nanoTime())));
        return rounds(targets);
    }

    private static Http get(Application app, String path, String bearer, int status, String... more) throws Exception {
        var headers = new ArrayList<>(List.of(bearer));
        headers.addAll(List.of(more));
        var bytes = Http.request("GET", path, null, headers.toArray(String[]::new));
        return new Http(app.port(), status, () -> bytes);
    }

    /** Every target in turn, several times over; the median round of each counts, so that drift hits all alike. */
    private static Map<String, Load.Result> rounds(Map<String, java.util.concurrent.Callable<Load.Connection>> targets)
            throws Exception {
        var all = new LinkedHashMap<String, List<Load.Result>>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var target : targets.entrySet()) {
                var result = Load.run(target.getValue(), ROUND);
                if (round > 0) {
                    all.computeIfAbsent(target.getKey(), k -> new ArrayList<>()).add(result);
                }
            }
        }
        var medians = new LinkedHashMap<String, Load.Result>();
        all.forEach((name, results) -> medians.put(
                name,
                results.stream()
                        .sorted(java.util.Comparator.comparingDouble(Load.Result::perSecond))
                        .toList()
                        .get(results.size() / 2)));
        return medians;
    }
}
