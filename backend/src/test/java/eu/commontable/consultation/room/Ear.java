package eu.commontable.consultation.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import eu.commontable.TestPartnership.Person;
import eu.commontable.TestTokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to a room, as a browser would. */
final class Ear implements AutoCloseable {
    /** One event. */
    record Heard(String event, String data) {}

    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final InputStream stream;
    private volatile boolean ended;

    Ear(Person person, String consultation) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + consultation + "/events"))
                .header("Authorization", "Bearer " + TestTokens.of(person.subject(), person.email()))
                .header("Accept", "text/event-stream")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        stream = answer.body();
        Thread.startVirtualThread(this::listen);
        hears("hello");
    }

    private void listen() {
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String event = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(new Heard(event, line.substring(5).strip()));
                }
            }
        } catch (IOException closed) {
            // as a browser that is closed
        }
        ended = true;
    }

    /** Waits for the next event of this kind and returns its data. */
    String hears(String event) throws InterruptedException {
        while (true) {
            var next = heard.poll(5, TimeUnit.SECONDS);
            if (next == null) {
                return fail("did not hear " + event);
            }
            if (next.event().equals(event)) {
                return next.data();
            }
        }
    }

    /** Waits for an event that comes afterwards, and for none of this kind before it. */
    void hearsWithout(String event, String unwanted) throws InterruptedException {
        while (true) {
            var next = heard.poll(5, TimeUnit.SECONDS);
            if (next == null) {
                fail("did not hear " + event);
            }
            if (next.event().equals(unwanted)) {
                fail("heard " + next);
            }
            if (next.event().equals(event)) {
                return;
            }
        }
    }

    void isCutOff() throws InterruptedException {
        for (int i = 0; i < 100 && !ended; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(true, ended, "the stream goes on");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
