package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream stream = RealmTest.class.getResourceAsStream("/realm/commontable.json")) {
            realm = new ObjectMapper().readTree(stream);
        }
    }

    @Test
    void signs_in_in_three_languages() {
        assertTrue(realm.path("internationalizationEnabled").asBoolean());
        assertEquals("[\"en\",\"fr\",\"nl\"]", realm.path("supportedLocales").toString());
    }

    @Test
    void has_one_made_up_account_a_role_and_peers_for_the_rooms() {
        List<String> names = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            assertTrue(
                    user.path("emailVerified").asBoolean(),
                    user.path("username").asText());
            assertTrue(user.path("email").asText().endsWith("@demo.example"));
            assertEquals("Demo", user.path("firstName").asText());
            if (user.path("serviceAccountClientId").isMissingNode()) {
                names.add(user.path("username").asText());
            }
        }
        assertEquals(
                List.of(
                        "coordinator",
                        "secretariat",
                        "member",
                        "advisor",
                        "expert",
                        "observer",
                        "outsider",
                        "peer-riverside",
                        "peer-northland",
                        "peer-southland",
                        "peer-eastland"),
                names);
    }

    @Test
    void the_demo_loader_is_the_first_administrator() {
        JsonNode loader = find("users", "serviceAccountClientId", "commontable-demo");

        assertEquals(Application.ADMINISTRATOR, loader.path("email").asText());
    }

    @Test
    void every_client_names_the_application_as_audience() {
        for (JsonNode client : realm.path("clients")) {
            JsonNode mapper = client.path("protocolMappers").path(0);
            assertEquals("oidc-audience-mapper", mapper.path("protocolMapper").asText());
            assertEquals(
                    "commontable",
                    mapper.path("config").path("included.custom.audience").asText());
        }
    }

    @Test
    void people_sign_in_by_code_with_pkce_only() {
        for (String id : List.of("commontable-web", "swagger-ui")) {
            JsonNode client = find("clients", "clientId", id);
            assertEquals(
                    "S256",
                    client.path("attributes").path("pkce.code.challenge.method").asText());
            assertTrue(!client.path("directAccessGrantsEnabled").asBoolean(true));
            assertTrue(!client.path("implicitFlowEnabled").asBoolean(true));
        }
    }

    private static JsonNode find(String list, String field, String value) {
        for (JsonNode node : realm.path(list)) {
            if (node.path(field).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no " + value + " among the " + list);
    }
}
