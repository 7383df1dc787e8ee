package eu.commontable.outreach;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix of reach. */
@ApplicationScoped
public class Matrices {
    /** The value of who has none; no gap, but a field to fill in. */
    static final String UNKNOWN = "unknown";
    /** The members of the European Union in 2026: where nobody is known, there is a gap all the same. */
    private static final List<String> UNION = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final MatrixRepository repository;

    Matrices(MatrixRepository repository) {
        this.repository = repository;
    }

    MatrixView show(Desk desk, MatrixFilter filter) {
        filter.mustHaveTwoDimensions();
        var found = repository.matrix(desk, filter);
        return new MatrixView(
                found.on(),
                filter.rows,
                filter.columns,
                values(
                        filter.rows,
                        filter,
                        found.themes(),
                        found.cells().stream().map(MatrixView.Cell::row)),
                values(
                        filter.columns,
                        filter,
                        found.themes(),
                        found.cells().stream().map(MatrixView.Cell::column)),
                found.cells(),
                found.totals());
    }

    /** All that there could be, so that a gap is seen; only the chosen ones when the filters name some. */
    static List<String> values(Dimension dimension, MatrixFilter filter, List<String> themes, Stream<String> found) {
        var chosen = chosen(dimension, filter);
        if (chosen != null && !chosen.isEmpty()) {
            return chosen.stream().distinct().toList();
        }
        var there = found.collect(Collectors.toCollection(TreeSet::new));
        var values = new ArrayList<String>(
                switch (dimension) {
                    case LEVEL -> Stream.of(Level.values()).map(Words::of).toList();
                    case KIND -> Stream.of(Kind.values()).map(Words::of).toList();
                    case THEME -> themes;
                    case COUNTRY -> {
                        var countries = new TreeSet<>(UNION);
                        countries.addAll(there);
                        countries.remove(UNKNOWN);
                        yield List.copyOf(countries);
                    }
                });
        if (there.contains(UNKNOWN)) {
            values.add(UNKNOWN);
        }
        return values;
    }

    private static List<String> chosen(Dimension dimension, MatrixFilter filter) {
        return switch (dimension) {
            case LEVEL -> filter.level;
            case KIND -> filter.kind;
            case COUNTRY -> filter.country;
            case THEME -> filter.theme;
        };
    }
}
