package eu.commontable.devstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.devstack.demo.DemoApi;
import eu.commontable.devstack.demo.DemoFiles;
import eu.commontable.devstack.demo.DemoLoader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** PostgreSQL, Keycloak and the application as one: up in this order, down in the other. */
final class Stack {

    private final House house;
    private final Progress progress;
    private final Memory memory;
    private final Database database;
    private final Keycloak keycloak;
    private final Application application;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicReference<String> ended = new AtomicReference<>();
    private final CountDownLatch anyEnded = new CountDownLatch(1);

    Stack(House house, Options options, Progress progress) {
        this.house = house;
        this.progress = progress;
        this.memory = new Memory(house.state().resolve("memory"));
        Ports ports = new Ports(memory);
        int port = Ports.asked(options.port());
        this.database = new Database(house, memory, ports);
        this.application = new Application(house, memory, port);
        this.keycloak = new Keycloak(house, ports, progress, application.url());
    }

    void start(boolean withDemo) {
        application.requireBuilt();
        progress.say("Starting PostgreSQL %s and Keycloak %s.", House.version("postgres"), House.version("keycloak"));
        together(this::startDatabase, this::startKeycloak);
        application.start(database, keycloak);
        progress.say("Commontable is ready at %s.", application.url());
        if (withDemo) {
            loadDemo();
        }
        announce();
        watch(database.child());
        watch(keycloak.child());
        watch(application.child());
    }

    private void startDatabase() {
        database.start();
        progress.say("PostgreSQL is ready on port %d.", database.port());
    }

    private void startKeycloak() {
        keycloak.start();
        progress.say("Keycloak is ready at %s.", keycloak.url());
    }

    private static void together(Runnable one, Runnable other) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(one);
        CompletableFuture<Void> second = CompletableFuture.runAsync(other);
        try {
            first.join();
            second.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Complaint complaint) {
                throw complaint;
            }
            throw failed;
        }
    }

    private void loadDemo() {
        DemoApi api = new DemoApi(URI.create(application.url()), URI.create(keycloak.issuer()));
        DemoLoader loader = new DemoLoader(api, new DemoFiles(), progress);
        String fingerprint = loader.fingerprint();
        if (fingerprint.equals(memory.text("demo.loaded"))) {
            return;
        }
        loader.load();
        memory.put("demo.loaded", fingerprint);
    }

    /** Tells other programs (the browser tests, for example) where to find this stack. */
    private void announce() {
        Map<String, Object> running = Map.of(
                "url", application.url(),
                "issuer", keycloak.issuer(),
                "database", database.url(),
                "pid", ProcessHandle.current().pid());
        try {
            new ObjectMapper().writeValue(house.running().toFile(), running);
        } catch (IOException unwritable) {
            throw Disk.complaint(house.running(), unwritable);
        }
        System.out.println(Welcome.text(application.url(), keycloak.issuer(), house));
        System.out.flush();
    }

    private void watch(Child child) {
        child.onExit(() -> {
            if (!stopping.get()) {
                ended.compareAndSet(
                        null,
                        "%s stopped by itself; the end of its log in %s:%n%s"
                                .formatted(child.name(), house.logs(), child.lastLines()));
                anyEnded.countDown();
            }
        });
    }

    /** Returns when one of the programs has ended; the reason is in the complaint. */
    void awaitEnd() {
        try {
            anyEnded.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new Complaint(String.valueOf(ended.get()));
    }

    void stop() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        progress.say("Stopping.");
        try {
            Files.deleteIfExists(house.running());
        } catch (IOException stays) {
            System.err.println(house.running() + " could not be removed.");
        }
        application.stop();
        List<CompletableFuture<Void>> rest =
                List.of(CompletableFuture.runAsync(keycloak::stop), CompletableFuture.runAsync(database::stop));
        rest.forEach(CompletableFuture::join);
        progress.say("Everything that was started has stopped.");
    }
}
