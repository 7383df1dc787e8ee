package eu.commontable.partnership.people;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** A partnership with a coordinator who invites, revises and removes; shared by the tests of its people. */
abstract class PeopleOfATable {
    final TestPartnership table = TestPartnership.closed();
    final String people = table.path + "/participants";
    final Person coordinator = table.person(Role.COORDINATOR, null);
    final String email = "ana-" + Ids.next() + "@town.example";

    ValidatableResponse invite(Map<String, ?> fields) {
        return table.as(coordinator).body(fields).post(people).then();
    }

    Response invited() {
        return invite(Map.of("name", "Ana", "email", email, "role", "member"))
                .statusCode(201)
                .extract()
                .response();
    }

    static String address(Response place) {
        return place.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    ValidatableResponse revise(Response place, String patch) {
        return revise(address(place), place.header("ETag"), patch);
    }

    ValidatableResponse revise(String address, String etag, String patch) {
        return table.as(coordinator)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(address)
                .then();
    }

    Response placeOf(Person person) {
        String id = table.as(coordinator)
                .get(people + "?limit=200")
                .path("items.find { it.email == '%s' }.id".formatted(person.email()));
        return table.as(coordinator).get(people + "/" + id);
    }

    String addressOf(Person person) {
        return people + "/" + placeOf(person).path("id");
    }
}
