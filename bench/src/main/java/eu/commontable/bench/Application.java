package eu.commontable.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The jar that ships, as a process of its own, trusting the bearer tokens of this run. */
final class Application implements AutoCloseable {
    private final Process process;
    private final int port;
    private final Duration toFirstAnswer;

    Application(Path jar, Database database, String name, Token token) throws Exception {
        this(jar, database, name, token, "");
    }

    /** @param which of several on the same database: a suffix of the name of its log */
    Application(Path jar, Database database, String name, Token token, String which) throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var started = Instant.now();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar", jar.toString());
        var environment = builder.environment();
        environment.put("COMMONTABLE_HTTP_PORT", Integer.toString(port));
        environment.put("COMMONTABLE_DB_URL", database.url(name));
        environment.put("COMMONTABLE_DB_USER", "commontable_app");
        environment.put("COMMONTABLE_DB_PASSWORD", "app");
        environment.put("COMMONTABLE_DB_OWNER_USER", "commontable_owner");
        environment.put("COMMONTABLE_DB_OWNER_PASSWORD", "owner");
        environment.put("COMMONTABLE_SESSION_SECRET", "only-for-this-run-0123456789abcdef");
        environment.put("QUARKUS_OIDC_APPLICATION_TYPE", "service");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "");
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", token.publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Token.ISSUER);
        environment.put("COMMONTABLE_OIDC_CLIENT_ID", Token.AUDIENCE);
        var log = Path.of("bench", "target", "application-" + name + which + ".log");
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        waitForAnswer(log);
        toFirstAnswer = Duration.between(started, Instant.now());
    }

    private void waitForAnswer(Path log) throws Exception {
        for (int i = 0; i < 2400; i++) {
            if (!process.isAlive()) {
                throw new IOException("the application ended; see " + log);
            }
            try (var http = new Http(port, 200, () -> Http.request("GET", "/q/health/ready", null))) {
                http.ask();
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("no answer after two minutes; see " + log);
    }

    int port() {
        return port;
    }

    Duration toFirstAnswer() {
        return toFirstAnswer;
    }

    /** Resident memory in megabytes, as Linux tells it; NaN elsewhere. */
    double memory() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** SIGKILL: the process gets no chance to finish anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
