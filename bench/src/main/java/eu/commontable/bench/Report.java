package eu.commontable.bench;

import java.util.Locale;
import java.util.Map;

/** Prints one table: what was asked, how often a second, how slow, and the ratios that are the point. */
final class Report {
    private Report() {}

    static void print(Map<Integer, Map<String, Load.Result>> sizes) {
        var smallest = sizes.values().iterator().next();
        System.out.printf(
                Locale.ROOT,
                "%n%-38s %12s %10s %9s %9s %11s %11s %12s%n",
                "request",
                "rows",
                "a second",
                "p50 ms",
                "p95 ms",
                "/statement",
                "/bare",
                "p95/smallest");
        sizes.forEach((size, results) -> results.forEach((name, result) -> System.out.printf(
                Locale.ROOT,
                "%-38s %,12d %10.0f %9.2f %9.2f %11.2f %11.2f %12.2f%n",
                name,
                size,
                result.perSecond(),
                result.p50(),
                result.p95(),
                result.perSecond() / results.get("statement").perSecond(),
                result.perSecond() / results.get("bare handler").perSecond(),
                result.p95() / smallest.get(name).p95())));
        sizes.forEach((size, results) -> System.out.printf(
                Locale.ROOT,
                "%,d: 304 is %.1f times the list; row-level security costs the statement %.0f %%%n",
                size,
                results.get("list, 304").perSecond() / results.get("list").perSecond(),
                100
                        * (1
                                - results.get("statement").perSecond()
                                        / results.get("statement without row-level security")
                                                .perSecond())));
    }
}
