package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.devstack.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the files of the demo on the class path: those of the real partnership under {@code demo/inclusion-partnership},
 * our own additions beside that folder.
 */
public final class DemoFiles {

    private static final String FOLDER = "/demo/inclusion-partnership/";
    private static final List<String> ALL = List.of(
            "organisations.csv",
            "memberships.csv",
            "events.csv",
            "actions.json",
            "academy.json",
            "practices.json",
            "indicators.json",
            "plan.json",
            "traces.json");
    private static final List<String> OURS = List.of(
            "partnerships.json",
            "consultations.json",
            "harbour-cities.json",
            "harbour-network.json",
            "practice-examples.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The rows of a CSV file, each a map from column to text; an empty cell is an empty text. */
    public List<Map<String, String>> csv(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    public JsonNode json(String name) {
        try (InputStream stream = open(name)) {
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** A cell that holds several values, divided by bars. */
    public static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Null for an empty cell: unknown is a value of its own in the API. */
    public static String orNull(String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** Changes when any file of the demo changes, or one of the chapters that load them. */
    public String fingerprint(List<Chapter> chapters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : Stream.concat(ALL.stream(), OURS.stream()).toList()) {
                try (InputStream stream = open(name)) {
                    digest.update(stream.readAllBytes());
                }
            }
            for (Chapter chapter : chapters) {
                String code = chapter.getClass().getSimpleName() + ".class";
                try (InputStream stream = chapter.getClass().getResourceAsStream(code)) {
                    digest.update(stream.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new Complaint("The files of the demo cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = DemoFiles.class.getResourceAsStream((OURS.contains(name) ? "/demo/" : FOLDER) + name);
        if (stream == null) {
            throw new Complaint("The demo has no file %s.".formatted(name));
        }
        return stream;
    }

    private static Complaint unreadable(String name, IOException cause) {
        return new Complaint("The demo file %s cannot be read: %s".formatted(name, cause.getMessage()), cause);
    }
}
