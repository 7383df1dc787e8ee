package eu.commontable.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A dataset of JSON-stat 2.0 (json-stat.org/full), class dataset. Value and status are sparse: index of the cell in
 * row-major order of {@code id} → content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        Instant updated,
        List<String> note,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Map<String, BigDecimal> value,
        Map<String, String> status,
        Extension extension) {

    /** One axis of the cube. */
    public record Dimension(String label, Category category) {}

    /** The values of an axis in their order; unit only on the axis of measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Category(
            List<String> index, Map<String, String> label, Map<String, Unit> unit, Map<String, List<String>> note) {}

    /** What a measure is counted in. */
    public record Unit(String label, int decimals) {}

    /** Ours: what the words in status mean, and note and source of single cells. */
    public record Extension(Map<String, Map<String, String>> status, Map<String, Remark> observations) {}

    /** What is said about one cell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Remark(String note, String source) {}
}
