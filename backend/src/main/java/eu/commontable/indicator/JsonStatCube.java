package eu.commontable.indicator;

import eu.commontable.indicator.DownloadRepository.Heading;
import eu.commontable.indicator.DownloadRepository.Row;
import eu.commontable.shared.json.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays observations out as a cube: indicator × place × period. */
final class JsonStatCube {
    static final String UNKNOWN_PERIOD = "unknown";
    private static final String COMPARE_WITH_CARE =
            "Places count in their own ways: read definitions and notes before you compare.";
    private static final Map<String, String> STATUS = Stream.of(Flag.values())
            .collect(Collectors.toMap(Words::of, JsonStatCube::meaning, (a, b) -> a, LinkedHashMap::new));

    private final List<Row> rows;
    private final Map<String, Row> indicators;
    private final Map<String, Row> places;
    private final Map<String, Row> periods;

    JsonStatCube(List<Row> rows) {
        this.rows = rows;
        this.indicators = axis(rows.stream(), row -> row.indicatorId().toString());
        this.places = axis(rows.stream().sorted(Comparator.comparing(Row::place)), row -> row.placeId()
                .toString());
        this.periods = axis(
                rows.stream()
                        .sorted(Comparator.comparing(Row::periodEnd, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Row::periodStart, Comparator.nullsFirst(Comparator.naturalOrder()))),
                JsonStatCube::periodId);
    }

    JsonStat dataset(Heading heading) {
        var values = new TreeMap<Integer, BigDecimal>();
        var statuses = new TreeMap<Integer, String>();
        var remarks = new TreeMap<Integer, JsonStat.Remark>();
        var cells = new Cells();
        for (var row : rows) {
            int cell = cells.indexOf(row);
            if (row.value() != null) {
                values.put(cell, row.value());
            }
            if (!row.flags().isEmpty()) {
                statuses.put(cell, String.join(",", row.flags()));
            }
            if (row.note() != null || row.source() != null) {
                remarks.put(cell, new JsonStat.Remark(row.note(), row.source()));
            }
        }
        return new JsonStat(
                "2.0",
                "dataset",
                heading.title(),
                sources(),
                updated(heading),
                List.of(COMPARE_WITH_CARE),
                List.of("indicator", "place", "period"),
                List.of(indicators.size(), places.size(), periods.size()),
                roles(),
                dimensions(),
                named(values),
                statuses.isEmpty() ? null : named(statuses),
                new JsonStat.Extension(Map.of("label", STATUS), named(remarks)));
    }

    private static String meaning(Flag flag) {
        return switch (flag) {
            case NOT_REPORTED -> "asked for, not reported";
            case PROVISIONAL -> "may still change";
            case ESTIMATED -> "estimated, not counted";
            case BREAK -> "counted otherwise than before";
            case SELF_ASSESSED -> "the place judged this itself";
        };
    }

    private static Map<String, List<String>> roles() {
        var roles = new LinkedHashMap<String, List<String>>();
        roles.put("metric", List.of("indicator"));
        roles.put("geo", List.of("place"));
        roles.put("time", List.of("period"));
        return roles;
    }

    private Map<String, JsonStat.Dimension> dimensions() {
        var units = new LinkedHashMap<String, JsonStat.Unit>();
        var definitions = new LinkedHashMap<String, List<String>>();
        indicators.forEach((id, row) -> {
            units.put(id, new JsonStat.Unit(row.unit(), decimals(id, row)));
            if (row.definition() != null) {
                definitions.put(id, List.of(row.definition()));
            }
        });
        var dimensions = new LinkedHashMap<String, JsonStat.Dimension>();
        dimensions.put(
                "indicator",
                new JsonStat.Dimension(
                        "Indicator",
                        new JsonStat.Category(
                                List.copyOf(indicators.keySet()),
                                labels(indicators, Row::title),
                                units,
                                definitions.isEmpty() ? null : definitions)));
        dimensions.put("place", dimension("Place", places, Row::place));
        dimensions.put(
                "period", dimension("Period", periods, row -> row.period() == null ? "not known" : row.period()));
        return dimensions;
    }

    private static JsonStat.Dimension dimension(String label, Map<String, Row> axis, Function<Row, String> name) {
        return new JsonStat.Dimension(
                label, new JsonStat.Category(List.copyOf(axis.keySet()), labels(axis, name), null, null));
    }

    /** As many as the catalogue says, else as many as were reported. */
    private int decimals(String indicator, Row first) {
        return first.decimals() != null
                ? first.decimals()
                : rows.stream()
                        .filter(row -> row.value() != null
                                && row.indicatorId().toString().equals(indicator))
                        .mapToInt(row ->
                                Math.max(0, row.value().stripTrailingZeros().scale()))
                        .max()
                        .orElse(0);
    }

    private String sources() {
        var named = rows.stream()
                .map(Row::source)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? "Not stated" : named;
    }

    private Instant updated(Heading heading) {
        return rows.stream().map(Row::updatedAt).max(Comparator.naturalOrder()).orElse(heading.updatedAt());
    }

    private static Map<String, Row> axis(Stream<Row> rows, Function<Row, String> id) {
        return rows.collect(Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private static Map<String, String> labels(Map<String, Row> axis, Function<Row, String> name) {
        var labels = new LinkedHashMap<String, String>();
        axis.forEach((id, row) -> labels.put(id, name.apply(row)));
        return labels;
    }

    private static <T> Map<String, T> named(Map<Integer, T> cells) {
        var named = new LinkedHashMap<String, T>();
        cells.forEach((cell, content) -> named.put(cell.toString(), content));
        return named;
    }

    private static String periodId(Row row) {
        return row.period() == null ? UNKNOWN_PERIOD : row.period();
    }

    /** Positions in row-major order. */
    private final class Cells {
        private final List<String> indicatorOrder = new ArrayList<>(indicators.keySet());
        private final Map<String, Integer> indicatorAt = positions(indicatorOrder);
        private final Map<String, Integer> placeAt = positions(new ArrayList<>(places.keySet()));
        private final Map<String, Integer> periodAt = positions(new ArrayList<>(periods.keySet()));

        int indexOf(Row row) {
            int indicator = indicatorAt.get(row.indicatorId().toString());
            int place = placeAt.get(row.placeId().toString());
            int period = periodAt.get(periodId(row));
            return Math.toIntExact(((long) indicator * placeAt.size() + place) * periodAt.size() + period);
        }

        private static Map<String, Integer> positions(List<String> order) {
            var positions = new LinkedHashMap<String, Integer>();
            order.forEach(id -> positions.put(id, positions.size()));
            return positions;
        }
    }
}
