package eu.commontable.devstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every value of the files is sent, and a second load sends nothing again. The server here only remembers. */
class NothingDroppedTest {
    private final ObjectMapper json = new ObjectMapper();
    private final DemoFiles files = new DemoFiles();
    private final ConcurrentHashMap<String, ObjectNode> lists = new ConcurrentHashMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private DemoApi api;
    private int posts;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var here = URI.create("http://localhost:" + server.getAddress().getPort());
        api = new DemoApi(here, here);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void of_actions_and_plans() {
        new ActionDemo().load(api, files);
        var wanted = values(files.json("actions.json").path("actions"));
        wanted.addAll(values(files.json("actions.json").path("partnership")));
        wanted.addAll(values(files.json("plan.json")));
        assertEquals(Set.of(), missing(wanted));
        int first = posts;
        new ActionDemo().load(api, files);
        assertEquals(first, posts);
    }

    @Test
    void of_the_academy_and_practices() {
        new DilemmaDemo().load(api, files);
        var wanted = values(files.json("academy.json"));
        wanted.addAll(values(files.json("practices.json")));
        assertEquals(Set.of(), missing(wanted));
        int first = posts;
        new DilemmaDemo().load(api, files);
        assertEquals(first, posts);
    }

    @Test
    void of_events() {
        new AgendaDemo().load(api, files);
        var wanted = new TreeSet<String>();
        for (var row : files.csv("events.csv")) {
            row.forEach((column, cell) ->
                    wanted.addAll(column.equals("organisers") ? DemoFiles.list(cell) : List.of(cell)));
        }
        assertEquals(Set.of(), missing(wanted));
        int first = posts;
        new AgendaDemo().load(api, files);
        assertEquals(first, posts);
    }

    @Test
    void of_meetings_and_talks() {
        new InteractionDemo().load(api, files);
        assertEquals(Set.of(), missing(values(files.json("interactions.json"))));
        int first = posts;
        new InteractionDemo().load(api, files);
        assertEquals(first, posts);
    }

    @Test
    void of_indicators() {
        new IndicatorDemo().load(api, files);
        assertEquals(Set.of(), missing(values(files.json("indicators.json"))));
        assertEquals(70 + 97, posts);
        new IndicatorDemo().load(api, files);
        assertEquals(70 + 97, posts);
    }

    private Set<String> missing(Set<String> wanted) {
        var missing = new TreeSet<>(wanted);
        missing.remove("");
        missing.removeAll(sent);
        return missing;
    }

    private static Set<String> values(JsonNode node) {
        if (node.isContainerNode()) {
            Set<String> all = new HashSet<>();
            node.forEach(child -> all.addAll(values(child)));
            return all;
        }
        return node.isNull() ? Set.of() : Set.of(node.asText());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        JsonNode reply;
        if (path.endsWith("/token")) {
            reply = json.createObjectNode().put("access_token", "t").put("expires_in", 600);
        } else if (exchange.getRequestMethod().equals("POST")) {
            reply = keep(path, (ObjectNode) json.readTree(exchange.getRequestBody()));
        } else {
            reply = list(path, query);
        }
        byte[] bytes = json.writeValueAsBytes(reply);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private ObjectNode keep(String path, ObjectNode body) {
        posts++;
        sent.addAll(values(body));
        body.put(
                "id",
                UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8))
                        .toString());
        if (body.has("placeId")) {
            body.putObject("place").set("id", body.get("placeId"));
        }
        items(path).withArray("items").add(body);
        return body;
    }

    /** Organisations are named by an id that is their key, so that a key that is sent shows. */
    private ObjectNode list(String path, String query) {
        String key = query == null
                ? null
                : List.of(query.split("&")).stream()
                        .filter(part -> part.startsWith("key="))
                        .map(part -> part.substring(4))
                        .collect(Collectors.joining());
        if (path.endsWith("/organisations")) {
            var found = json.createObjectNode();
            found.putArray("items").addObject().put("id", key);
            return found;
        }
        if (key == null) {
            return below(path);
        }
        var found = json.createObjectNode();
        var array = found.putArray("items");
        items(path).path("items").forEach(item -> {
            if (item.path("key").asText().equals(key)) {
                array.add(item);
            }
        });
        return found;
    }

    /** What is in a list, or in all lists that are parts of an item. */
    private ObjectNode below(String path) {
        var found = json.createObjectNode();
        var array = found.putArray("items");
        lists.forEach((list, items) -> {
            if (list.equals(path) || list.startsWith(path + "/")) {
                items.path("items").forEach(array::add);
            }
        });
        return found;
    }

    private ObjectNode items(String path) {
        return lists.computeIfAbsent(path, any -> {
            var empty = json.createObjectNode();
            empty.putArray("items");
            return empty;
        });
    }
}
