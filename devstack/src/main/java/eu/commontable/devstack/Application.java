package eu.commontable.devstack;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The jar that ships, started the way an operator starts it: configured by environment variables alone. */
final class Application {

    static final String ADMINISTRATOR = "admin@demo.example";
    private static final String NAME = "application";

    private final House house;
    private final Memory memory;
    private final int port;
    private Child child;

    Application(House house, Memory memory, int port) {
        this.house = house;
        this.memory = memory;
        this.port = port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    Child child() {
        return child;
    }

    void requireBuilt() {
        if (!Files.exists(house.application())) {
            throw new Complaint("%s is missing: start ./run, which builds it.".formatted(house.application()));
        }
    }

    void start(Database database, Keycloak keycloak) {
        child = Child.start(
                house,
                NAME,
                List.of(
                        Programs.java().toString(),
                        "-D" + Leftovers.mark(house),
                        "-Xmx512m",
                        "-jar",
                        house.application().toString()),
                environment(database, keycloak));
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        try {
            child.await(Duration.ofSeconds(240), () -> Http.answers(ready));
        } catch (Complaint complaint) {
            throw complaint.getMessage().contains("Migrations have failed validation")
                    ? new Complaint(
                            "A migration was edited after it had made the data in %s: ./run --fresh begins anew."
                                    .formatted(house.state()))
                    : complaint;
        }
    }

    private Map<String, String> environment(Database database, Keycloak keycloak) {
        return Map.ofEntries(
                Map.entry("COMMONTABLE_DB_URL", database.url()),
                Map.entry("COMMONTABLE_DB_USER", Database.APPLICATION),
                Map.entry("COMMONTABLE_DB_PASSWORD", database.password(Database.APPLICATION)),
                Map.entry("COMMONTABLE_DB_OWNER_USER", Database.OWNER),
                Map.entry("COMMONTABLE_DB_OWNER_PASSWORD", database.password(Database.OWNER)),
                Map.entry("COMMONTABLE_OIDC_URL", keycloak.issuer()),
                Map.entry("COMMONTABLE_OIDC_CLIENT_ID", "commontable-web"),
                Map.entry("COMMONTABLE_OIDC_CLIENT_SECRET", "demo-web-secret-for-localhost-only"),
                Map.entry("COMMONTABLE_SESSION_SECRET", memory.secret("session.secret")),
                Map.entry("COMMONTABLE_ADMIN_EMAIL", ADMINISTRATOR),
                Map.entry("COMMONTABLE_PUBLIC_URL", url()),
                Map.entry("COMMONTABLE_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
    }

    void stop() {
        if (child != null) {
            child.stop(Programs.Signal.TERM, Duration.ofSeconds(8));
        }
    }
}
