package eu.commontable.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InquiriesTest {
    private final PrivacyWorld world = new PrivacyWorld();

    private String asked(Map<String, ?> about) {
        return world.made("inquiries", about);
    }

    private ValidatableResponse erase(String inquiry, boolean namesInTexts) {
        return world.post("inquiries/" + inquiry + "/erasure", Map.of("namesInTexts", namesInTexts));
    }

    /** A person in every room of the house. */
    private String everywhere() {
        var id = world.contact("basis", "consent", "wording", "I, " + PrivacyWorld.NAME + ", agree.");
        world.made(
                "organisations",
                Map.of(
                        "name",
                        "Village",
                        "notes",
                        "Ask " + PrivacyWorld.NAME + " (" + PrivacyWorld.ADDRESS + ") first."));
        world.made(
                "memberships",
                Map.of("organisationId", world.town(), "role", "member", "starts", "2020", "delegateId", id));
        world.made(
                "interactions",
                Map.of("title", "Call with " + PrivacyWorld.NAME, "date", "2026-03-01", "contactIds", List.of(id)));
        world.made("experts", Map.of("contactId", id, "name", PrivacyWorld.NAME, "email", PrivacyWorld.ADDRESS));
        world.made(
                "participants", Map.of("name", PrivacyWorld.NAME, "email", PrivacyWorld.ADDRESS, "role", "observer"));
        TestPartnership.asOwner(db -> db.execute(
                "insert into mail (id, partnership_id, address, name, subject, body, purpose) values (?, ?, ?, ?, 'Hello', 'Hello', 'greeting')",
                Ids.next(),
                world.table.id,
                PrivacyWorld.ADDRESS,
                PrivacyWorld.NAME));
        world.table
                .as(world.secretary)
                .contentType("application/octet-stream")
                .body(("Name\tPerson\tMail\nHarbour\t" + PrivacyWorld.NAME + "\t" + PrivacyWorld.ADDRESS + "\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post(world.table.path + "/imports?name=people.tsv")
                .then()
                .statusCode(201);
        return id;
    }

    @Nested
    class Asking {
        @Test
        void finds_a_person_in_every_room() {
            var id = everywhere();
            world.get("inquiries/" + asked(Map.of("contactId", id)))
                    .statusCode(200)
                    .body("names", contains(PrivacyWorld.NAME))
                    .body("addresses", contains(PrivacyWorld.ADDRESS.toLowerCase()))
                    .body(
                            "holdings.findAll { it.how == 'about' }.place",
                            hasItems("contact", "expert", "mail", "participant"))
                    .body("holdings.findAll { it.how == 'tied' }.place", hasItems("interaction", "membership"))
                    .body("holdings.findAll { it.how == 'mention' }.place", hasItems("organisation", "interaction"));
        }

        @Test
        void tells_what_somebody_did() {
            var secretary = new String[1];
            TestPartnership.asOwner(
                    db -> secretary[0] = db.createQuery("select id from participant where account_id = :account")
                            .bind("account", world.secretary.account())
                            .mapTo(String.class)
                            .one());
            world.get("inquiries/" + asked(Map.of("participantId", secretary[0])))
                    .body("holdings.find { it.how == 'deed' }.count", greaterThan(0))
                    .body("holdings.find { it.place == 'account' }.rows[0].email", equalTo(world.secretary.email()));
        }

        @Test
        void counts_what_the_asker_may_not_see_and_does_not_tell_it() {
            var id = world.contact();
            var author = world.table.person(Role.SECRETARIAT, null);
            world.table
                    .as(author)
                    .body(Map.of(
                            "title",
                            "Quiet talk",
                            "date",
                            "2026-02-01",
                            "visibility",
                            "confidential",
                            "contactIds",
                            List.of(id)))
                    .post(world.table.path + "/interactions")
                    .then()
                    .statusCode(201);
            world.get("inquiries/" + asked(Map.of("contactId", id)))
                    .body("holdings.find { it.place == 'interaction' }.count", equalTo(1))
                    .body("holdings.find { it.place == 'interaction' }.rows[0]", equalTo(Map.of()));
        }

        @Test
        void does_not_take_a_shared_address_for_one_person() {
            var id = world.contact();
            world.made(
                    "contacts",
                    Map.of("organisationId", world.town(), "name", "Somebody Else", "email", PrivacyWorld.ADDRESS));
            world.get("inquiries/" + asked(Map.of("contactId", id)))
                    .body("names", contains(PrivacyWorld.NAME))
                    .body("addresses", empty())
                    .body("holdings.find { it.place == 'contact' }.count", equalTo(1));
        }

        @Test
        void says_so_when_nothing_is_held() {
            world.get("inquiries/" + asked(Map.of("address", "nobody@town.example")))
                    .body("holdings", empty());
            world.post("inquiries", Map.of("reason", "No idea")).statusCode(422);
            world.post("inquiries", Map.of("contactId", world.town()))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/contactId"));
        }

        @Test
        void prints_it_to_hand_over() {
            var id = asked(Map.of("contactId", everywhere()));
            var pdf = world.table
                    .as(world.secretary)
                    .get(world.table.path + "/inquiries/" + id + "/pdf?language=fr")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }

        @Test
        void is_kept_in_a_register_for_the_secretariat_alone() {
            var id = asked(Map.of("contactId", world.contact(), "reason", "Letter of 3 May"));
            world.get("inquiries").body("items.id", contains(id)).body("items[0].reason", equalTo("Letter of 3 May"));
            world.table
                    .as(Role.MEMBER)
                    .get(world.table.path + "/inquiries/" + id)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Erasing {
        @Test
        void leaves_nothing_of_the_person_and_all_of_the_deeds() {
            var inquiry = asked(Map.of("contactId", everywhere()));
            var deeds = deeds();
            assertFalse(world.rowsThatMention(PrivacyWorld.ADDRESS).isEmpty());
            erase(inquiry, true)
                    .statusCode(200)
                    .body("state", equalTo("erased"))
                    .body("names", empty())
                    .body("holdings", empty())
                    .body("proof.mentions", empty())
                    .body(
                            "proof.places.place",
                            hasItems("contact", "expert", "mail", "participant", "intake", "reply"));
            assertEquals(List.of(), world.rowsThatMention(PrivacyWorld.ADDRESS));
            assertEquals(List.of(), world.rowsThatMention(PrivacyWorld.NAME));
            assertTrue(deeds() >= deeds, "the history keeps every deed");
            world.get("organisations?q=Example-Doe").body("items", empty());
            world.get("memberships").body("items[0].delegate", nullValue());
            world.get("inquiries").body("items[0].name", nullValue()).body("items[0].erasedAt", notNullValue());
        }

        @Test
        void leaves_names_in_texts_when_told_to_and_says_where() {
            var inquiry = asked(Map.of("contactId", everywhere()));
            erase(inquiry, false).statusCode(200).body("proof.mentions.place", hasItem("interaction"));
            assertEquals(List.of(), world.rowsThatMention(PrivacyWorld.ADDRESS));
            world.get("organisations?q=Village").body("items.name", hasItem("Village"));
        }

        @Test
        void forgets_the_account_and_who_signs_in_again_is_nobody_here() {
            var person = world.table.person(Role.MEMBER, null);
            world.table
                    .as(person)
                    .body(Map.of("title", "Visit", "date", "2026-01"))
                    .post(world.table.path + "/interactions")
                    .then()
                    .statusCode(201);
            var inquiry = asked(Map.of("address", person.email()));
            erase(inquiry, true).statusCode(200).body("proof.accountKept", equalTo(false));
            assertEquals(List.of(), world.rowsThatMention(person.email()));
            world.table
                    .as(person)
                    .get(world.table.path + "/participants")
                    .then()
                    .statusCode(403);
            world.get("history").body("items.actor.name", not(hasItem(containsString("Test member"))));
        }

        @Test
        void closes_every_inquiry_about_the_person_and_forgets_who_handled_them() {
            var secretary = world.table.person(Role.SECRETARIAT, null);
            TestPartnership.asOwner(db -> db.execute(
                    "update participant set name = 'Ray Formerly' where account_id = ?", secretary.account()));
            world.table
                    .as(secretary)
                    .body(Map.of("address", secretary.email(), "reason", "Ray Formerly asked"))
                    .post(world.table.path + "/inquiries")
                    .then()
                    .statusCode(201);
            erase(asked(Map.of("address", secretary.email())), true).statusCode(200);
            assertEquals(List.of(), world.rowsThatMention("Ray Formerly"));
            world.get("inquiries")
                    .body("items.state", contains("erased", "erased"))
                    .body("items[1].handledBy", nullValue());
        }

        @Test
        void leaves_a_namesake_alone() {
            var id = world.contact();
            world.made("contacts", Map.of("organisationId", world.town(), "name", PrivacyWorld.NAME));
            erase(asked(Map.of("contactId", id)), true).statusCode(200);
            assertEquals(List.of(), world.rowsThatMention(PrivacyWorld.ADDRESS));
            world.get("contacts").body("items.name", contains(PrivacyWorld.NAME));
        }

        @Test
        void touches_nobody_of_another_partnership() {
            var other = new PrivacyWorld();
            other.contact();
            erase(asked(Map.of("contactId", world.contact())), true).statusCode(200);
            assertFalse(other.rowsThatMention(PrivacyWorld.ADDRESS).isEmpty());
        }

        @Test
        void is_done_once_and_by_the_version_that_was_looked_at() {
            var inquiry = asked(Map.of("contactId", world.contact()));
            world.table
                    .as(world.secretary)
                    .body(Map.of("namesInTexts", true))
                    .post(world.table.path + "/inquiries/" + inquiry + "/erasure")
                    .then()
                    .statusCode(428);
            erase(inquiry, true).statusCode(200);
            erase(inquiry, true).statusCode(409);
        }

        @Test
        void keeps_somebody_who_governs() {
            var alone = TestPartnership.closed();
            var only = alone.person(Role.COORDINATOR, null);
            var inquiry = alone.as(only)
                    .body(Map.of("address", only.email()))
                    .post(alone.path + "/inquiries")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            alone.as(only)
                    .header("If-Match", "*")
                    .body(Map.of("namesInTexts", true))
                    .post(alone.path + "/inquiries/" + inquiry + "/erasure")
                    .then()
                    .statusCode(409);
            alone.as(only).get(alone.path + "/participants").then().statusCode(200);
        }

        private int deeds() {
            var count = new int[1];
            TestPartnership.asOwner(
                    db -> count[0] = db.createQuery("select count(*) from history where partnership_id = :id")
                            .bind("id", world.table.id)
                            .mapTo(Integer.class)
                            .one());
            return count[0];
        }
    }
}
