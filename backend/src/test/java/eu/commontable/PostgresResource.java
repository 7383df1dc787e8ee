package eu.commontable;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL for the tests of one run, with the two roles of production: an owner and the application. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    static final String OWNER = "commontable_owner";
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login password 'owner'");
                statement.execute("create role commontable_app login password 'app'");
                statement.execute("create database commontable owner " + OWNER);
            }
            var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/commontable";
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    url,
                    "quarkus.datasource.username",
                    "commontable_app",
                    "quarkus.datasource.password",
                    "app",
                    "quarkus.flyway.username",
                    OWNER,
                    "quarkus.flyway.password",
                    "owner",
                    "test.owner-url",
                    url + "?user=" + OWNER + "&password=owner",
                    "test.superuser-url",
                    url + "?user=postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
