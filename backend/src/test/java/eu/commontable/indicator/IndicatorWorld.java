package eu.commontable.indicator;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A partnership with the means to fill it: indicators, places, observations. */
final class IndicatorWorld {
    final TestPartnership table = TestPartnership.open();
    final TestPartnership.Person secretariat = table.person(Role.SECRETARIAT, null);
    final String indicators = table.path + "/indicators";
    final String observations = table.path + "/observations";
    final String places = table.path + "/places";

    UUID place(String name) {
        return place(name, "public");
    }

    UUID place(String name, String visibility) {
        return made(table.as(secretariat)
                .body(Map.of("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then());
    }

    UUID indicator(String title) {
        return indicator(title, Map.of());
    }

    UUID indicator(String title, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of("title", title, "unit", "%", "visibility", "public"));
        fields.putAll(more);
        return made(define(fields));
    }

    ValidatableResponse define(Map<String, ?> fields) {
        return table.as(secretariat).body(fields).post(indicators).then();
    }

    UUID observe(UUID indicator, UUID place, String period, Number value) {
        return made(report(indicator, Map.of("placeId", place, "period", period, "value", value)));
    }

    ValidatableResponse report(UUID indicator, Map<String, ?> fields) {
        return table.as(secretariat).body(fields).post(of(indicator)).then();
    }

    String of(UUID indicator) {
        return indicators + "/" + indicator + "/observations";
    }

    private static UUID made(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }
}
