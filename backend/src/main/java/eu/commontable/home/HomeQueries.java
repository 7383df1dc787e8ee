package eu.commontable.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements of the home page, which are long enough to stand in files of their own. */
@ApplicationScoped
class HomeQueries {
    private final String lines = read("lines.sql");
    private final String news = read("news.sql");

    String lines() {
        return lines;
    }

    String news() {
        return news;
    }

    private static String read(String name) {
        try (var file = HomeQueries.class.getResourceAsStream("/eu/commontable/home/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
