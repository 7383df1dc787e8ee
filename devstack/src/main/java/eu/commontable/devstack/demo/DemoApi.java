package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.commontable.devstack.Complaint;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A small client of our own REST API, signed in as the demo's service account (the first administrator). Paths begin
 * below {@code /api/v1}, for example {@code /partnerships/inclusion/organisations}.
 */
public final class DemoApi {

    private static final String CLIENT = "commontable-demo";
    private static final String SECRET = "demo-loader-secret-for-localhost-only";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI api;
    private final URI tokens;
    private final String grant;
    private String token;
    private Instant renewAt = Instant.EPOCH;

    public DemoApi(URI application, URI issuer) {
        this(
                URI.create(application + "/api/v1"),
                URI.create(issuer + "/protocol/openid-connect/token"),
                "grant_type=client_credentials");
    }

    private DemoApi(URI api, URI tokens, String grant) {
        this.api = api;
        this.tokens = tokens;
        this.grant = grant;
    }

    /** The same API, signed in as one of the made-up people: what they say stands under their name. */
    public DemoApi as(String account) {
        return new DemoApi(api, tokens, "grant_type=password&password=demo&scope=openid&username=" + account);
    }

    public ObjectNode object() {
        return json.createObjectNode();
    }

    /** Any value (a record, a map, a list) as JSON. */
    public <T extends JsonNode> T toJson(Object value) {
        return json.valueToTree(value);
    }

    public JsonNode get(String path) {
        return call("GET", path, null).json();
    }

    /** The first item of a list with this key, or null. */
    public JsonNode find(String list, String key) {
        return get(list + "?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&limit=1")
                .path("items")
                .get(0);
    }

    /**
     * The item with this key, made if it is not there yet. The body needs no {@code key}; it is put in here.
     *
     * @return the item as the API shows it
     */
    public JsonNode ensure(String list, String key, ObjectNode body) {
        JsonNode there = find(list, key);
        return there != null ? there : post(list, key, body.deepCopy().put("key", key));
    }

    /**
     * A POST that has its effect once, however often it is sent.
     *
     * @param key names the effect; the same key on the same path with the same body is the same effect
     */
    public JsonNode post(String path, String key, JsonNode body) {
        return call("POST", path, body, "Idempotency-Key", fingerprint(path, key, body))
                .json();
    }

    /** A POST that changes the state of an item, for which the API wants to know which version was seen. */
    public JsonNode post(String path, String key, JsonNode body, String etag) {
        return call("POST", path, body, "Idempotency-Key", fingerprint(path, key, body), "If-Match", etag)
                .json();
    }

    /** Changes an item: reads its ETag, then sends the merge-patch with If-Match. */
    public JsonNode patch(String path, JsonNode changes) {
        return call("PATCH", path, changes, "If-Match", etag(path), "Content-Type", "application/merge-patch+json")
                .json();
    }

    public JsonNode put(String path, JsonNode body) {
        return call("PUT", path, body).json();
    }

    /** A PUT that changes what is there, for which the API wants to know which version was seen. */
    public JsonNode put(String path, JsonNode body, String etag) {
        return call("PUT", path, body, "If-Match", etag).json();
    }

    public String etag(String path) {
        return call("GET", path, null).etag();
    }

    /** A file, sent once however often this is called. */
    public JsonNode upload(String path, String content) {
        return exchange(
                        "POST",
                        path,
                        content,
                        "Content-Type",
                        "application/octet-stream",
                        "Idempotency-Key",
                        fingerprint(path, "file", content))
                .json();
    }

    private Answer call(String method, String path, JsonNode body, String... headers) {
        return exchange(method, path, body == null ? null : body.toString(), headers);
    }

    private Answer exchange(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        boolean typed = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
            typed |= headers[i].equals("Content-Type");
        }
        if (body != null && !typed) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() >= 300) {
            throw new Complaint("The demo could not be loaded: %s %s answered %d %s%s"
                    .formatted(method, path, response.statusCode(), response.body(), sent(body)));
        }
        return new Answer(
                read(response.body()), response.headers().firstValue("ETag").orElse(""));
    }

    private static String sent(String body) {
        return body == null ? "" : " to " + body;
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            HttpRequest request = HttpRequest.newBuilder(tokens)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("%s&client_id=%s&client_secret=%s".formatted(grant, CLIENT, SECRET)))
                    .build();
            HttpResponse<String> response = send(request);
            if (response.statusCode() != 200) {
                throw new Complaint("Keycloak gives the demo loader no token: " + response.body());
            }
            JsonNode answer = read(response.body());
            token = answer.path("access_token").asText();
            renewAt = Instant.now().plusSeconds(answer.path("expires_in").asLong() / 2);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Complaint("%s does not answer: %s".formatted(request.uri(), failed.getMessage()), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Complaint("The demo was interrupted; it goes on at the next ./run.", interrupted);
        }
    }

    private JsonNode read(String body) {
        try {
            return body.isEmpty() ? object() : json.readTree(body);
        } catch (IOException notJson) {
            throw new Complaint("The API answered something that is not JSON: " + body, notJson);
        }
    }

    private static String fingerprint(String path, String key, Object body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((path + "\n" + key + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return "demo-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private record Answer(JsonNode json, String etag) {}
}
