package eu.commontable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the API document promises of itself. */
class ContractTest {

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_and_a_tag() {
        var ids = new HashSet<String>();
        Contract.document().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> entry.getValue().has("responses"))
                .map(Map.Entry::getValue)
                .forEach(operation -> {
                    var id = operation.path("operationId").asText();
                    assertTrue(ids.add(id), "operation id twice or missing: " + id + " at " + path.getKey());
                    assertTrue(operation.hasNonNull("summary"), id + " has no summary");
                    assertTrue(operation.path("tags").size() == 1, id + " has not one tag");
                }));
    }

    @Test
    void every_operation_in_a_partnership_says_who_may() {
        Contract.operations()
                .forEach(operation -> assertTrue(
                        operation.anonymous() || !operation.roles().isEmpty(), operation.id() + " is not classified"));
    }

    @Test
    void every_request_body_has_an_example() {
        var without = Contract.operations().stream()
                .filter(operation -> !operation.schema().isEmpty() && operation.body() == null)
                .map(Contract.Operation::id)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void schema_names_do_not_collide() {
        var numbered = Contract.document().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.matches(".*\\D\\d$"))
                .toList();
        assertEquals(List.of(), numbered, "give these records a name of their own with @Schema(name)");
    }

    @Test
    void every_object_of_an_answer_says_which_fields_are_always_there() {
        Contract.document().at("/components/schemas").properties().stream()
                .filter(schema ->
                        schema.getKey().endsWith("View") || schema.getKey().endsWith("Summary"))
                .forEach(schema -> assertEquals(
                        names(schema.getValue().path("properties")),
                        new HashSet<>(texts(schema.getValue().path("required"))),
                        schema.getKey()));
    }

    private static HashSet<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new java.util.ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
