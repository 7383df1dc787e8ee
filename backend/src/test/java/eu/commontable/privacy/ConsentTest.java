package eu.commontable.privacy;

import static eu.commontable.privacy.PrivacyWorld.daysFromNow;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConsentTest {
    private final PrivacyWorld world = new PrivacyWorld();

    private ValidatableResponse read(Role role, String path) {
        return world.table.as(role).get(world.table.path + "/" + path).then();
    }

    private ValidatableResponse readAnonymously(String path) {
        return world.table.anonymous().get(world.table.path + "/" + path).then();
    }

    private String cards() {
        return world.get("organisations/vcard").statusCode(200).extract().asString();
    }

    @Nested
    class Covering {
        @Test
        void names_a_person_outside_as_long_as_it_holds() {
            var held = world.contact("basis", "consent", "expiresOn", daysFromNow(0));
            readAnonymously("contacts/" + held).statusCode(200).body("lapsed", equalTo(false));
            var expired = world.contact("basis", "consent", "expiresOn", daysFromNow(-1));
            readAnonymously("contacts/" + expired).statusCode(404);
            var withdrawn = world.contact("basis", "consent", "withdrawnOn", daysFromNow(0));
            readAnonymously("contacts/" + withdrawn).statusCode(404);
            read(Role.MEMBER, "contacts/" + withdrawn)
                    .statusCode(200)
                    .body("lapsed", equalTo(true))
                    .body("email", nullValue());
        }

        @Test
        void lets_address_and_phone_be_read_by_whom_it_names() {
            var staff = world.contact("detailsFor", "staff");
            read(Role.MEMBER, "contacts/" + staff).body("email", nullValue()).body("reachable", equalTo(false));
            world.get("contacts/" + staff).body("email", equalTo(PrivacyWorld.ADDRESS));
            var everybody = world.contact("detailsFor", "everybody");
            read(Role.OBSERVER, "contacts/" + everybody).body("email", equalTo(PrivacyWorld.ADDRESS));
            readAnonymously("contacts/" + everybody).body("email", equalTo(PrivacyWorld.ADDRESS));
        }

        @Test
        void leaves_out_of_a_file_what_it_does_not_cover() {
            world.unnamedContact();
            world.contact("expiresOn", daysFromNow(-1));
            assertThat(cards(), not(containsString(PrivacyWorld.NAME)));
            world.contact("detailsFor", "staff");
            assertThat(cards(), containsString(PrivacyWorld.NAME));
            assertThat(cards(), not(containsString(PrivacyWorld.ADDRESS)));
        }

        @Test
        void is_told_to_who_may_change_it_only() {
            var id = world.contact("basis", "consent", "wording", "I agree to be in the list.");
            world.get("contacts/" + id)
                    .body("privacy.basis", equalTo("consent"))
                    .body("privacy.wording", equalTo("I agree to be in the list."))
                    .body("privacy.detailsFor", equalTo("members"));
            read(Role.MEMBER, "contacts/" + id).body("privacy", nullValue());
            assertEquals(
                    List.of(),
                    world.rowsThatMention("I agree to be in the list.").stream()
                            .filter(row -> row.startsWith("history"))
                            .toList());
        }

        @Test
        void is_changed_field_by_field() {
            var id = world.contact("basis", "consent", "source", "A form");
            world.table
                    .as(world.secretary)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("privacy", Map.of("expiresOn", "2030-01-01")))
                    .patch(world.table.path + "/contacts/" + id)
                    .then()
                    .statusCode(200)
                    .body("privacy.source", equalTo("A form"))
                    .body("privacy.expiresOn", equalTo("2030-01-01"));
        }

        @Test
        void does_not_end_before_it_began() {
            world.post(
                            "contacts",
                            PrivacyWorld.person(
                                    world.town(), true, "agreedOn", "2020-02-01", "expiresOn", "2020-01-31"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/privacy/expiresOn"));
            world.post("contacts", PrivacyWorld.person(world.town(), true, "withdrawnOn", daysFromNow(2)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/privacy/withdrawnOn"));
        }
    }

    @Nested
    class Reviews {
        @Test
        void tell_the_most_urgent_reason() {
            world.contact("basis", "consent", "withdrawnOn", daysFromNow(-3), "expiresOn", daysFromNow(-1));
            world.contact("basis", "consent", "expiresOn", daysFromNow(-1));
            world.contact("basis", "consent", "expiresOn", daysFromNow(59));
            world.contact();
            world.contact("basis", "public-task");
            for (var reason : List.of("withdrawn", "expired", "expires-soon", "no-basis")) {
                world.get("contact-reviews?reason=" + reason).body("items.reason", contains(reason));
            }
            world.get("contact-reviews?count=true").body("total.value", equalTo(4));
        }

        @Test
        void forget_nobody_who_gives_no_sign_of_life_until_somebody_confirms() {
            var id = world.contact("basis", "public-task");
            TestPartnership.asOwner(db ->
                    db.execute("update contact set created_at = now() - interval '13 months' where id = ?::uuid", id));
            world.get("contact-reviews?months=24").body("items", empty());
            world.get("contact-reviews?months=12").body("items.id", contains(id));
            world.post("contact-reviews/confirmations", Map.of("contactIds", List.of(id)))
                    .statusCode(200)
                    .body("confirmed", equalTo(1));
            world.get("contact-reviews?months=12").body("items", empty());
            world.get("contacts/" + id).body("privacy.confirmedOn", equalTo(daysFromNow(0)));
        }

        @Test
        void count_a_meeting_as_a_sign_of_life() {
            var id = world.contact("basis", "public-task");
            TestPartnership.asOwner(db ->
                    db.execute("update contact set created_at = now() - interval '13 months' where id = ?::uuid", id));
            world.made("interactions", Map.of("title", "Met", "date", daysFromNow(-30), "contactIds", List.of(id)));
            world.get("contact-reviews?months=12").body("items", empty());
        }
    }
}
