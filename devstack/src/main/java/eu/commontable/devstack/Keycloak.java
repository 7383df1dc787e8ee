package eu.commontable.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The real Keycloak with the realm {@code commontable}. Its program is built once; its data can be thrown away at any
 * time, because the realm file holds everything, the identifiers of the demo accounts included.
 */
final class Keycloak {

    private static final String NAME = "keycloak";
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=false");

    private final House house;
    private final Progress progress;
    private final int port;
    private final String application;
    private Child child;

    /**
     * @param application where the application will be; Keycloak tells it of sign-outs
     */
    Keycloak(House house, Ports ports, Progress progress, String application) {
        this.house = house;
        this.progress = progress;
        this.port = ports.remembered("keycloak.port");
        this.application = application;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** The address of the realm, which tokens carry as their issuer. */
    String issuer() {
        return url() + "/realms/commontable";
    }

    Child child() {
        return child;
    }

    void start() {
        Path programs = house.tools().resolve("keycloak-" + House.version("keycloak"));
        house.alone(NAME, () -> {
            unpack(programs);
            build(programs);
        });
        Path home = home(programs);
        List<String> command = new ArrayList<>(java(programs, home));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--log-console-level=info"));
        child = Child.start(
                house,
                NAME,
                command,
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo"));
        child.await(Duration.ofSeconds(300), this::answers);
    }

    private void unpack(Path programs) {
        if (Files.exists(programs)) {
            return;
        }
        progress.say("Unpacking Keycloak %s (once).", House.version("keycloak"));
        Path packed = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.contains("keycloak-quarkus-dist"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new Complaint("Keycloak is not on the class path; start ./run, not the class."));
        Path beside = house.tools().resolve("keycloak.tar");
        Disk.remove(beside);
        try (InputStream file = Files.newInputStream(packed)) {
            Disk.unpack(new GZIPInputStream(file, 1 << 16), beside);
            Files.move(beside.resolve(programs.getFileName()), programs);
            Disk.remove(beside);
        } catch (IOException unreadable) {
            throw Disk.complaint(packed, unreadable);
        }
    }

    /** Keycloak assembles itself for the options it gets; done ahead, it starts three times as fast. */
    private void build(Path programs) {
        Path done = programs.resolve("built");
        String wanted = String.join(" ", BUILD);
        try {
            if (Files.exists(done) && Files.readString(done).equals(wanted)) {
                return;
            }
            progress.say("Keycloak assembles itself (once, about 30 seconds).");
            Path log = house.logs().resolve("keycloak-build.log");
            List<String> command = new ArrayList<>(java(programs, programs));
            command.addAll(BUILD);
            Process build = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (build.waitFor() != 0) {
                throw new Complaint("Keycloak could not assemble itself; %s says why.".formatted(log));
            }
            Files.writeString(done, wanted);
        } catch (IOException failed) {
            throw Disk.complaint(programs, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Complaint("The start was interrupted.", interrupted);
        }
    }

    /** A home of its own for each stack: the program by link, the data apart, and anew whenever the realm changed. */
    private Path home(Path programs) {
        Path home = house.state().resolve("keycloak");
        Path realm = home.resolve("data/import/commontable.json");
        try (InputStream wanted = Keycloak.class.getResourceAsStream("/realm/commontable.json")) {
            byte[] bytes = new String(wanted.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("http://localhost:8080", application)
                    .getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(realm)
                    || !Arrays.equals(bytes, Files.readAllBytes(realm))
                    || !Files.deleteIfExists(home.resolve("stopped-in-order"))) {
                Disk.remove(home);
                Files.createDirectories(realm.getParent());
                Files.write(realm, bytes);
            }
            for (String part : List.of("bin", "conf", "lib", "providers", "themes")) {
                Path link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, programs.resolve(part));
            }
            return home;
        } catch (IOException unwritable) {
            throw Disk.complaint(home, unwritable);
        }
    }

    /** What kc.sh does, without the shell in between, so that the pid is the server's. */
    private List<String> java(Path programs, Path home) {
        return List.of(
                Programs.java().toString(),
                "-D" + Leftovers.mark(house),
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private boolean answers() {
        return Http.answers(
                URI.create("http://127.0.0.1:" + port + "/realms/commontable/.well-known/openid-configuration"));
    }

    void stop() {
        if (child != null && child.stop(Programs.Signal.TERM, Duration.ofSeconds(8))) {
            try {
                Files.writeString(house.state().resolve("keycloak/stopped-in-order"), "");
            } catch (IOException forgotten) {
                System.err.println("The next run imports the realm of Keycloak again: " + forgotten.getMessage());
            }
        }
    }
}
