package eu.commontable.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.commontable.indicator.DownloadRepository.Heading;
import eu.commontable.indicator.DownloadRepository.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The files are read by the public JSON-stat toolkit too: frontend/src/features/indicator/api/jsonstat.test.ts. */
class JsonStatCubeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Instant CHANGED = Instant.parse("2026-11-21T10:00:00Z");
    private static final Heading HEADING = new Heading("Figures of Example", CHANGED);

    private static UUID id(int number) {
        return new UUID(0x0199aaaa00007000L, 0x8000000000000000L + number);
    }

    private static Row row(
            int indicator, String title, int place, String name, String period, String value, String... flags) {
        var start = period == null ? null : LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 1);
        var end = period == null ? null : LocalDate.of(Integer.parseInt(period.substring(period.length() - 4)), 12, 31);
        return new Row(
                id(indicator),
                null,
                title,
                indicator == 1 ? "%" : "people",
                "neutral",
                null,
                "What is counted.",
                id(place),
                null,
                name,
                List.of("BE"),
                period,
                start,
                end,
                value == null ? null : new BigDecimal(value),
                List.of(flags),
                value == null ? null : "about",
                "Register",
                CHANGED);
    }

    private static final List<Row> ROWS = List.of(
            row(1, "Share of homes", 10, "Ghent", "2022/2023", "59.60", "provisional", "estimated"),
            row(1, "Share of homes", 10, "Ghent", null, "-3"),
            row(1, "Share of homes", 11, "Athens", "2024", null, "not-reported"),
            row(2, "Jobs", 10, "Ghent", "2024", "135000000"));

    private static void is(String file, List<Row> rows) throws IOException {
        var expected = JSON.readTree(JsonStatCubeTest.class.getResource("/jsonstat/" + file));
        var written = JSON.writeValueAsString(new JsonStatCube(rows).dataset(HEADING));
        new StrictJsonStat(JSON.readTree(written));
        assertEquals(expected.toPrettyString(), JSON.readTree(written).toPrettyString());
    }

    @Test
    void lays_indicators_places_and_periods_out_as_a_cube() throws IOException {
        is("dataset.json", ROWS);
    }

    @Test
    void is_a_dataset_without_cells_when_nothing_was_observed() throws IOException {
        is("empty.json", List.of());
    }
}
