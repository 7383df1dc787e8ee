package eu.commontable.inviting;

import static eu.commontable.inviting.InvitingWorld.address;
import static eu.commontable.inviting.InvitingWorld.asMembers;
import static eu.commontable.inviting.InvitingWorld.signIn;
import static eu.commontable.inviting.InvitingWorld.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvitingTest {
    private final InvitingWorld world = new InvitingWorld();
    private String ghent;

    @BeforeEach
    void knowACity() {
        ghent = world.organisation("Ghent", "city");
    }

    @Nested
    class Looking {
        @Test
        void says_of_each_person_what_would_happen() {
            var mia = address("mia");
            var tom = address("tom");
            world.invited(world.contact(ghent, "Mia", mia), world.contact(ghent, "Tom", tom));
            signIn(mia);
            world.contact(ghent, "Noor", null);
            world.contact(ghent, "Ana", tom.replace("tom", "ana"));
            world.contact(ghent, "Ana at the desk", tom.replace("tom", "ANA"));
            world.preview(asMembers(), "city")
                    .statusCode(200)
                    .body("organisations", equalTo(1))
                    .body("items.name", contains("Ana", "Ana at the desk", "Mia", "Noor", "Tom"))
                    .body(
                            "items.verdict",
                            contains("invite", "same-address", "has-place", "no-address", "invited-before"))
                    .body("counts.people", contains(1, 1, 1, 1, 1));
        }

        @Test
        void knows_the_address_of_the_account_too() {
            var mia = address("mia");
            signIn(mia);
            world.invited(world.contact(ghent, "Mia", mia));
            var now = mia.replace("mia", "mia.new");
            TestPartnership.asOwner(
                    db -> db.execute("update account set email = ? where email = ? and email_verified", now, mia));
            world.contact(ghent, "Mia again", now);
            world.preview(asMembers(), "city").body("items.verdict", contains("has-place", "has-place"));
        }

        @Test
        void looks_at_the_people_of_the_filtered_organisations_only() {
            world.contact(world.organisation("A network", "city-network"), "Mia", address("mia"));
            world.organisation("Athens", "city");
            world.contact(ghent, "Tom", address("tom"));
            world.preview(asMembers(), "city")
                    .body("items.name", contains("Tom"))
                    .body("organisations", equalTo(2))
                    .body("withoutPeople", equalTo(1));
        }

        @Test
        void looks_at_the_people_of_a_list_to_invite() {
            world.contact(ghent, "Tom", address("tom"));
            world.contact(world.organisation("Athens", "city"), "Mia", address("mia"));
            String list = world.table
                    .as(world.secretary)
                    .body(Map.of(
                            "name",
                            "Whom we miss",
                            "rows",
                            "level",
                            "columns",
                            "theme",
                            "entries",
                            List.of(Map.of("organisationId", ghent, "cells", List.of()))))
                    .post(world.table.path + "/outreach/lists")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            world.preview(Map.of("outreachListId", list, "words", asMembers())).body("items.name", contains("Tom"));
        }

        @Test
        void shows_the_letter_in_its_language_with_the_own_sentence() {
            world.contact(ghent, "Tom", address("tom"));
            world.preview(words("observer", "fr", "Nous nous voyons en mai."), "city")
                    .body("letter.subject", containsString("vous invite"))
                    .body("letter.body", containsString("Bonjour Tom,"))
                    .body("letter.body", containsString("observateur"))
                    .body("letter.body", containsString("\n\nNous nous voyons en mai.\n\n"))
                    .body("letter.body", containsString("/auth/login?return=%2Fp%2F" + world.table.slug));
        }

        @Test
        void has_no_letter_for_nobody() {
            world.preview(asMembers(), "city").body("letter", nullValue()).body("items", empty());
        }

        @Test
        void refuses_more_than_five_hundred() {
            TestPartnership.asOwner(db -> db.createUpdate("""
                            insert into contact (id, partnership_id, organisation_id, name, email)
                            select gen_random_uuid(), :table, cast(:ghent as uuid), 'N' || n, 'n' || n || '@town.example'
                            from generate_series(1, 501) n""")
                    .bind("table", world.table.id)
                    .bind("ghent", ghent)
                    .execute());
            world.preview(asMembers(), "city").statusCode(413).body("detail", containsString("501 people"));
        }

        @Test
        void needs_filters_or_a_list_and_a_role_that_does_not_govern() {
            world.preview(Map.of("words", asMembers())).statusCode(422);
            world.preview(words("secretariat", "en", null), "city")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/words/role"));
        }
    }

    @Nested
    class InvitingMany {
        @Test
        void gives_each_a_place_and_says_who_is_left_out_and_why() {
            var tom = world.contact(ghent, "Tom", address("tom"));
            var mia = world.contact(ghent, "Mia", address("mia"));
            var noor = world.contact(ghent, "Noor", null);
            world.contact(ghent, "Not ticked", address("not"));
            world.invite(words("member", "nl", "Tot in mei."), tom, mia, noor)
                    .statusCode(201)
                    .body("invited.name", contains("Mia", "Tom"))
                    .body("invited.progress", contains("waiting", "waiting"))
                    .body("invited[0].organisationName", equalTo("Ghent"))
                    .body("leftOut.name", contains("Noor"))
                    .body("leftOut.verdict", contains("no-address"))
                    .body("sentence", equalTo("Tot in mei."))
                    .body("posted", equalTo(false))
                    .body("letter.body", containsString("Hallo,"))
                    .body("may.undo", equalTo(true));
            world.people()
                    .body("items.name", contains("Mia", "Tom"))
                    .body("items.organisationId", contains(ghent, ghent));
        }

        @Test
        void twice_invites_nobody_twice() {
            var tom = world.contact(ghent, "Tom", address("tom"));
            var mia = world.contact(ghent, "Mia", address("mia"));
            world.invited(tom);
            world.invite(asMembers(), tom, mia)
                    .statusCode(201)
                    .body("invited.name", contains("Mia"))
                    .body("leftOut.verdict", contains("invited-before"));
            world.invite(asMembers(), tom, mia).statusCode(409);
            world.people().body("items", hasSize(2));
            world.table.as(world.secretary).get(world.batches).then().body("items", hasSize(2));
        }

        @Test
        void answers_a_repeated_press_as_the_first_time() {
            var body = Map.of("contactIds", List.of(world.contact(ghent, "Tom", address("tom"))), "words", asMembers());
            String first = null;
            for (int i = 0; i < 2; i++) {
                String id = world.table
                        .as(world.secretary)
                        .header("Idempotency-Key", "press")
                        .body(body)
                        .post(world.batches)
                        .then()
                        .statusCode(201)
                        .body("id", first == null ? notNullValue() : equalTo(first))
                        .extract()
                        .path("id");
                first = id;
            }
            world.people().body("items", hasSize(1));
        }

        @Test
        void somebody_who_signed_in_before_is_there_at_once() {
            var tom = address("tom");
            signIn(tom);
            world.invite(asMembers(), world.contact(ghent, "Tom", tom))
                    .body("invited.progress", contains("joined"))
                    .body("may.undo", equalTo(false));
        }

        @Test
        void makes_nothing_when_there_are_too_many() {
            var ids = new String[501];
            TestPartnership.asOwner(db -> {
                for (int i = 0; i < ids.length; i++) {
                    var id = Ids.next();
                    ids[i] = id.toString();
                    db.execute(
                            "insert into contact (id, partnership_id, organisation_id, name, email) values (?, ?, ?::uuid, ?, ?)",
                            id,
                            world.table.id,
                            ghent,
                            "N" + i,
                            "n" + i + "@town.example");
                }
            });
            world.invite(asMembers(), ids).statusCode(413);
            world.people().body("items", empty());
        }

        @Test
        void knows_nobody_of_another_partnership() {
            var other = new InvitingWorld();
            var stranger = other.contact(other.organisation("Athens", "city"), "Mia", address("mia"));
            world.invite(asMembers(), stranger).statusCode(409);
        }

        @Test
        void is_for_those_who_govern() {
            var tom = world.contact(ghent, "Tom", address("tom"));
            var batch = world.invited(tom);
            var member = world.table.person(Role.MEMBER, null);
            world.table.as(member).get(world.batches).then().statusCode(403);
            world.table.as(member).get(world.batches + "/" + batch).then().statusCode(403);
        }
    }

    @Nested
    class TakingBack {
        @Test
        void ends_the_invitations_of_who_has_not_come_and_keeps_who_has() {
            var mia = address("mia");
            var batch = world.invited(world.contact(ghent, "Mia", mia), world.contact(ghent, "Tom", address("tom")));
            signIn(mia);
            world.undo(batch)
                    .statusCode(200)
                    .body("invited.name", contains("Mia", "Tom"))
                    .body("invited.progress", contains("joined", "removed"))
                    .body("undoneAt", notNullValue())
                    .body("may.undo", equalTo(false));
            world.people().body("items.name", contains("Mia"));
        }

        @Test
        void happens_once() {
            var batch = world.invited(world.contact(ghent, "Tom", address("tom")));
            world.undo(batch).statusCode(200);
            world.undo(batch).statusCode(409);
        }

        @Test
        void needs_somebody_to_take_back() {
            var mia = address("mia");
            var batch = world.invited(world.contact(ghent, "Mia", mia));
            signIn(mia);
            world.undo(batch).statusCode(409).body("detail", containsString("Who has come stays"));
            world.show(batch).body("undoneAt", nullValue());
        }

        @Test
        void lets_them_be_invited_again() {
            var tom = world.contact(ghent, "Tom", address("tom"));
            world.undo(world.invited(tom)).statusCode(200);
            world.invite(asMembers(), tom).statusCode(201).body("invited.name", contains("Tom"));
        }
    }

    @Nested
    class Past {
        @Test
        void batches_say_how_many_have_come() {
            var mia = address("mia");
            var batch = world.invited(world.contact(ghent, "Mia", mia), world.contact(ghent, "Tom", address("tom")));
            signIn(mia);
            world.table
                    .as(world.secretary)
                    .get(world.batches)
                    .then()
                    .body("items.id", contains(batch))
                    .body("items[0].byName", equalTo("Test secretariat"))
                    .body("items[0].invited", equalTo(2))
                    .body("items[0].joined", equalTo(1))
                    .body("items[0].waiting", equalTo(1))
                    .body("items[0].undoneAt", nullValue());
        }

        @Test
        void batches_forget_whom_they_left_out_when_the_contact_goes() {
            var noor = world.contact(ghent, "Noor", null);
            var batch = world.invited(world.contact(ghent, "Tom", address("tom")), noor);
            world.table
                    .as(world.secretary)
                    .header("If-Match", "*")
                    .delete(world.table.path + "/contacts/" + noor)
                    .then()
                    .statusCode(204);
            world.show(batch).body("leftOut", empty()).body("invited", hasSize(1));
        }
    }
}
