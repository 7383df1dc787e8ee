package eu.commontable.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One PostgreSQL for the run, with a database for each size and the two roles of production. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    Database() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("jit", "off")
                .start();
        try (var superuser = postgres.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create role commontable_owner login password 'owner'");
            statement.execute("create role commontable_app login password 'app'");
        }
    }

    void create(String name) throws SQLException {
        try (var superuser = postgres.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner commontable_owner");
        }
    }

    void drop(String name) throws SQLException {
        try (var superuser = postgres.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    /** Fills the database set by set, past the triggers; the script does their work. */
    void fill(String name, int organisations) throws SQLException, IOException {
        fill(name, "/generate.sql", ":organisations", organisations);
    }

    /** @param sized what stands for the size in the script */
    void fill(String name, String resource, String sized, int size) throws SQLException, IOException {
        try (InputStream script = Database.class.getResourceAsStream(resource);
                var superuser = connect(name, "postgres", "");
                var statement = superuser.createStatement()) {
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8).replace(sized, Integer.toString(size));
            for (var part : sql.split(";\\s*\\n")) {
                statement.execute(part);
            }
        }
    }

    Connection connect(String name, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(name) + "?prepareThreshold=1", user, password);
    }

    String url(String name) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
