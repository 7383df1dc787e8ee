package eu.commontable.followup;

import static eu.commontable.followup.FollowUpWorld.noon;
import static eu.commontable.followup.FollowUpWorld.unknown;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.inviting.WithPost;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.chore.MovedClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(WithPost.class)
class FollowUpLinksTest {
    private static final LocalDate TODAY = LocalDate.now();

    private FollowUpWorld world;
    private String dilemma;
    private String takeaway;
    private String token;

    @Inject
    MovedClock clock;

    @BeforeEach
    void asks() {
        world = new FollowUpWorld();
        dilemma = world.concluded(Map.of());
        takeaway = world.taken(dilemma, "Share one teacher");
        world.count(world.presenter, dilemma, TODAY.minusMonths(3)).statusCode(200);
        token = world.token(dilemma);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("/problems/" + code));
    }

    @Test
    void opening_changes_nothing() {
        for (int i = 0; i < 2; i++) {
            world.open(token)
                    .statusCode(200)
                    .body("question", equalTo("How do we find teachers?"))
                    .body("open", equalTo(true))
                    .body("takeaways.text", contains("Share one teacher"))
                    .body("takeaways[0].answer", nullValue());
        }
        world.way(world.presenter, dilemma)
                .body("rounds[0].answers", empty())
                .body("takeaways[0].state", equalTo("open"));
    }

    @Test
    void answers_without_an_account_and_corrects_it_until_the_next_round() {
        world.tell(token, takeaway, "done", "She started in May")
                .statusCode(200)
                .body("takeaways[0].answer", equalTo("done"))
                .body("takeaways[0].note", equalTo("She started in May"));
        world.tell(token, takeaway, "changed", "We share two").statusCode(200);
        world.way(world.other, dilemma)
                .body("rounds[0].answers.answer", contains("changed"))
                .body("rounds[0].silentDays", nullValue())
                .body("takeaways[0].state", equalTo("changed"))
                .body("takeaways[0].outcome", equalTo("We share two"))
                .body("takeaways[0].answers.months", contains(3));
        clock.to(world.table, noon(TODAY.plusMonths(3)));
        refused(world.tell(token, takeaway, "done", null), 409, "wrong-state");
        world.open(token).statusCode(200).body("open", equalTo(false));
    }

    @Test
    void is_not_reminded_after_an_answer() {
        world.tell(token, takeaway, "too-early", null).statusCode(200);
        clock.to(world.table, noon(TODAY.plusDays(20)));
        assertEquals(List.of("follow-up-question to " + world.presenter.email() + " in en"), world.letters());
    }

    @Test
    void an_answer_on_the_page_counts_for_the_open_round() {
        world.answer(world.presenter, dilemma, takeaway, "done").statusCode(200);
        world.open(token).body("takeaways[0].answer", equalTo("done"));
        world.tell(token, takeaway, "changed", null).statusCode(200);
        world.get(world.presenter, FollowUpWorld.takeaway(dilemma, takeaway))
                .body("answers.answer", contains("changed"));
    }

    @Test
    void a_wrong_link_opens_nothing() {
        var wrong = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        for (var one : List.of(wrong, "nothing", token + "A", unknown())) {
            refused(world.open(one), 404, "not-found");
            refused(world.tell(one, takeaway, "done", null), 404, "not-found");
        }
        refused(new FollowUpWorld().open(token), 404, "not-found");
    }

    @Test
    void an_expired_link_shows_but_takes_nothing() {
        TestPartnership.asOwner(db -> db.execute(
                "update follow_up set closes_on = current_date - 1 where dilemma_id = ?", UUID.fromString(dilemma)));
        world.open(token).statusCode(200).body("open", equalTo(false));
        refused(world.tell(token, takeaway, "done", null), 409, "wrong-state");
    }

    @Test
    void asks_about_its_own_takeaways_only() {
        var elsewhere = world.concluded(Map.of("question", "Another?"));
        var foreign = world.taken(elsewhere, "B");
        world.tell(token, foreign, "done", null)
                .statusCode(422)
                .body("errors.pointer", contains("/answers/0/takeawayId"));
        var one = Map.of("takeawayId", takeaway, "answer", "done");
        refused(world.post(null, "/follow-ups/" + token, Map.of("answers", List.of(one, one))), 422, "validation");
        refused(world.post(null, "/follow-ups/" + token, Map.of("answers", List.of())), 422, "validation");
        refused(world.tell(token, takeaway, "open", null), 422, "validation");
    }

    @Test
    void opens_nothing_for_who_no_longer_presents() {
        TestPartnership.asOwner(db -> db.execute(
                "update participant set removed_at = now() where account_id = ?", world.presenter.account()));
        refused(world.open(token), 404, "not-found");
        refused(world.tell(token, takeaway, "done", null), 404, "not-found");
    }

    @Test
    void its_address_is_told_to_the_secretariat_alone() {
        world.way(world.presenter, dilemma).body("rounds[0].asked.link", contains(nullValue()));
        world.way(world.table.person(Role.MEMBER, null), dilemma).body("rounds[0].asked.link", contains(nullValue()));
        world.way(null, dilemma).statusCode(404);
    }

    @Test
    void home_expects_an_answer_of_the_presenter_until_there_is_one() {
        world.get(world.presenter, "/home").body("expected.duty", hasItem("tell-what-came"));
        world.get(world.other, "/home").body("expected.duty", not(hasItem("tell-what-came")));
        world.tell(token, takeaway, "done", null).statusCode(200);
        world.get(world.presenter, "/home").body("expected.duty", not(hasItem("tell-what-came")));
    }
}
