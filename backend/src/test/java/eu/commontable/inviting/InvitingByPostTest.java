package eu.commontable.inviting;

import static eu.commontable.inviting.InvitingWorld.address;
import static eu.commontable.inviting.InvitingWorld.asMembers;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(WithPost.class)
class InvitingByPostTest {
    private final InvitingWorld world = new InvitingWorld();
    private String ghent;

    @BeforeEach
    void knowACity() {
        ghent = world.organisation("Ghent", "city");
    }

    private List<String> letters() {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(db -> found.addAll(
                db.createQuery("select name || ': ' || state from mail where partnership_id = ? order by name")
                        .bind(0, world.table.id)
                        .mapTo(String.class)
                        .list()));
        return found;
    }

    @Test
    void each_invited_person_gets_a_letter() {
        var batch = world.invited(
                world.contact(ghent, "Mia", address("mia")),
                world.contact(ghent, "Noor", null),
                world.contact(ghent, "Tom", address("tom")));
        assertEquals(List.of("Mia: waiting", "Tom: waiting"), letters());
        world.show(batch).body("posted", equalTo(true)).body("invited.post", contains("waiting", "waiting"));
    }

    @Test
    void letters_that_wait_are_taken_back_and_those_that_left_are_told() {
        var mia = address("mia");
        var batch = world.invited(world.contact(ghent, "Mia", mia), world.contact(ghent, "Tom", address("tom")));
        TestPartnership.asOwner(db -> db.createQuery("select mail_sent(id) from mail where address = ?")
                .bind(0, mia)
                .mapTo(String.class)
                .findOne());
        world.undo(batch)
                .body("invited.post", contains("sent", null))
                .body("invited.progress", contains("removed", "removed"));
        assertEquals(List.of("Mia: sent"), letters());
    }

    @Test
    void nobody_gets_a_letter_when_nobody_is_invited() {
        world.invite(asMembers(), world.contact(ghent, "Noor", null)).statusCode(409);
        assertEquals(List.of(), letters());
    }
}
