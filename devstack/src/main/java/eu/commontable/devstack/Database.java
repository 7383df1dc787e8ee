package eu.commontable.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.tukaani.xz.XZInputStream;

/** An embedded PostgreSQL with the two roles of the application: one owns the schema, the other one works in it. */
final class Database {

    static final String NAME = "postgres";
    static final String OWNER = "commontable_owner";
    static final String APPLICATION = "commontable_app";
    private static final String DATABASE = "commontable";

    private final House house;
    private final Memory memory;
    private final int port;
    private Child child;

    Database(House house, Memory memory, Ports ports) {
        this.house = house;
        this.memory = memory;
        this.port = ports.remembered("database.port");
    }

    int port() {
        return port;
    }

    String url() {
        return url(DATABASE);
    }

    String password(String role) {
        return memory.secret("database." + role + ".password");
    }

    Child child() {
        return child;
    }

    void start() {
        Path programs = house.tools().resolve("postgres-" + House.version("postgres"));
        house.alone(NAME, () -> unpack(programs));
        Path data = house.state().resolve("postgres");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(programs, data);
        }
        forgetStalePid(data);
        child = Child.start(
                house,
                NAME,
                asOrdinaryUser(List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-c",
                        Leftovers.mark(house),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC")),
                Map.of());
        child.await(Duration.ofSeconds(60), this::answers);
        prepare();
    }

    private static void unpack(Path programs) {
        if (Files.exists(programs)) {
            return;
        }
        String arm = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(Programs.isMac() ? "darwin" : "linux", arm);
        try (InputStream packed = Database.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new Complaint(
                        "There is no embedded PostgreSQL for this kind of machine (%s); docs/operate.md says how to use a PostgreSQL of your own."
                                .formatted(name));
            }
            Disk.unpack(new XZInputStream(packed), programs);
        } catch (IOException unreadable) {
            throw Disk.complaint(programs, unreadable);
        }
    }

    private void create(Path programs, Path data) {
        Disk.remove(data);
        Path passwordFile = house.state().resolve("initial-password");
        try {
            Files.writeString(passwordFile, password("postgres"));
            List<String> command = asOrdinaryUser(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile));
            Path log = house.logs().resolve("initdb.log");
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                String said = Files.readString(log);
                Disk.remove(data);
                throw new Complaint(
                        said.contains("No space left")
                                ? "The disk that holds %s is full: free some space and start again."
                                        .formatted(house.state())
                                : "PostgreSQL could not make its data folder; %s says why:%n%s".formatted(log, said));
            }
        } catch (IOException failed) {
            throw Disk.complaint(data, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Complaint("The start was interrupted.", interrupted);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /**
     * We hold the lock of the state folder and stopped what was recorded. PostgreSQL would still refuse to start when the
     * pid in this file has been given to another program since.
     */
    private void forgetStalePid(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                Leftovers.stopIfOurs(
                        Long.parseLong(Files.readAllLines(file).get(0).strip()), house);
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw Disk.complaint(data, stays);
        }
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody in particular. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!Programs.isRoot() || Programs.isMac()) {
            return command;
        }
        Path unshare = Programs.find("unshare")
                .orElseThrow(
                        () -> new Complaint(
                                "PostgreSQL does not run as root: install util-linux (it has \"unshare\"), or start ./run as another user."));
        List<String> words = new ArrayList<>(List.of(unshare.toString(), "-U"));
        words.addAll(command);
        return words;
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new Complaint(
                        "The database in %s was made with other passwords than %s knows; ./run --fresh begins anew."
                                .formatted(
                                        house.state().resolve("postgres"),
                                        house.state().resolve("memory")),
                        notYet);
            }
            return false;
        }
    }

    private void prepare() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION)) {
                if (!statement
                        .executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
                        .next()) {
                    statement.execute("create role " + role);
                }
                statement.execute(
                        "alter role %s login nosuperuser nobypassrls password '%s'".formatted(role, password(role)));
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
            }
        } catch (SQLException failed) {
            throw new Complaint("PostgreSQL refused to make the database: " + failed.getMessage(), failed);
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", password("postgres"));
        return DriverManager.getConnection(url(database), login);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void stop() {
        if (child != null) {
            child.stop(Programs.Signal.INT, Duration.ofSeconds(10));
        }
    }
}
