package eu.commontable.expertise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CallsTest {
    private final PoolWorld world = new PoolWorld();

    @Test
    void goes_from_draft_to_thanks_with_an_answer_by_link() {
        var expert = world.joined("Ana Example", Map.of("help", List.of("advice"), "languages", List.of("en")));
        var call = world.call(
                world.secretary,
                Map.of("title", "Advice on reception", "topic", "A port city", "help", List.of("advice")));
        world.table
                .as(world.secretary)
                .body(Map.of("expertIds", List.of(expert.id())))
                .post(world.calls + "/" + call + "/asks")
                .then()
                .statusCode(409);
        world.move(world.secretary, call, "open").statusCode(200);
        var token = world.ask(world.secretary, call, expert);
        world.table
                .anonymous()
                .get(world.calls + "/answers/" + token)
                .then()
                .statusCode(200)
                .body("title", equalTo("Advice on reception"))
                .body("topic", equalTo("A port city"))
                .body("expert", equalTo("Ana Example"))
                .body("open", equalTo(true));
        world.answer(token, "maybe").statusCode(200).body("answer", equalTo("maybe"));
        world.answer(token, "yes").statusCode(200).body("answer", equalTo("yes"));
        world.show(world.secretary, call)
                .body("asks[0].answer", equalTo("yes"))
                .body("asks[0].note", equalTo("Gladly"));
        world.move(world.secretary, call, "closed").statusCode(200);
        world.answer(token, "no").statusCode(409);
        world.move(world.secretary, call, "thanked").statusCode(409);
        world.table
                .as(world.secretary)
                .header("If-Match", "*")
                .body(Map.of("words", "Thank you", "result", "A desk for women"))
                .post(world.calls + "/" + call + "/thanks")
                .then()
                .statusCode(200)
                .body("state", equalTo("thanked"))
                .body("result", equalTo("A desk for women"))
                .body("may.edit", equalTo(false));
        world.table
                .as(world.member)
                .get(world.experts + "/" + expert.id())
                .then()
                .body("calls", empty());
        world.table
                .as(world.secretary)
                .get(world.experts + "/" + expert.id())
                .then()
                .body("calls.title", contains("Advice on reception"))
                .body("calls[0].answer", equalTo("yes"));
    }

    @Test
    void takes_answers_until_its_last_day() {
        var expert = world.joined("Ana Example", Map.of("help", List.of("advice")));
        var call = world.openCall(
                world.secretary,
                Map.of(
                        "title",
                        "A",
                        "help",
                        List.of("advice"),
                        "answerBy",
                        LocalDate.now().minusDays(1).toString()));
        var token = world.ask(world.secretary, call, expert);
        world.table.anonymous().get(world.calls + "/answers/" + token).then().body("open", equalTo(false));
        world.answer(token, "yes").statusCode(409);
    }

    @Nested
    class Seeing {
        @Test
        void answers_are_told_to_the_secretariat_who_asks_and_the_expert_alone() {
            var person = world.table.person(Role.EXPERT, null);
            var self = world.joined(person, Map.of("help", List.of("data")));
            var other = world.joined("Other Example", Map.of("help", List.of("data")));
            var call = world.openCall(world.member, Map.of("title", "Figures", "help", List.of("data")));
            var token = world.ask(world.member, call, self);
            world.ask(world.member, call, other);
            world.answer(token, "yes").statusCode(200);
            world.show(world.member, call).body("asks", hasSize(2));
            world.show(world.secretary, call).body("asks", hasSize(2));
            world.show(world.table.person(Role.MEMBER, null), call)
                    .statusCode(200)
                    .body("asks", empty())
                    .body("may.run", equalTo(false));
            world.show(person, call)
                    .statusCode(200)
                    .body("asks.answer", contains("yes"))
                    .body("asks.expertId", contains(self.id()));
            world.table
                    .as(world.secretary)
                    .get(world.table.path + "/items/" + call + "/history")
                    .then()
                    .body(not(containsString("Gladly")));
        }

        @Test
        void an_expert_sees_the_calls_they_were_asked_in_only() {
            var person = world.table.person(Role.EXPERT, null);
            var self = world.joined(person, Map.of("help", List.of("data")));
            var asked = world.openCall(world.member, Map.of("title", "Asked", "help", List.of("data")));
            var notAsked = world.openCall(world.member, Map.of("title", "Not asked", "help", List.of("data")));
            world.show(person, asked).statusCode(404);
            world.ask(world.member, asked, self);
            world.table.as(person).get(world.calls).then().body("items.title", contains("Asked"));
            world.show(person, notAsked).statusCode(404);
        }

        @Test
        void only_who_wrote_it_and_the_secretariat_run_it_and_it_is_never_public() {
            var call = world.openCall(world.member, Map.of("title", "Mine"));
            var other = world.table.person(Role.MEMBER, null);
            world.move(other, call, "closed").statusCode(403);
            world.table
                    .as(other)
                    .get(world.calls + "/" + call + "/proposals")
                    .then()
                    .statusCode(403);
            world.move(world.secretary, call, "closed").statusCode(200);
            world.table
                    .as(world.member)
                    .body(Map.of("title", "Open", "visibility", "public"))
                    .post(world.calls)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/visibility"));
        }

        @Test
        void a_link_answers_one_ask_only() {
            var one = world.joined("One Example", Map.of("help", List.of("data")));
            var two = world.joined("Two Example", Map.of("help", List.of("data")));
            var call = world.openCall(world.member, Map.of("title", "Figures", "help", List.of("data")));
            var token = world.ask(world.member, call, one);
            world.ask(world.member, call, two);
            world.answer(token, "no").statusCode(200);
            world.show(world.member, call).body("asks.answer", contains("no", null));
            world.table.anonymous().get(world.calls + "/" + call).then().statusCode(404);
        }
    }

    @Nested
    class Proposing {
        @Test
        void names_who_fits_with_the_reasons_the_best_first_and_not_always_the_same() {
            var all = Map.of("themes", List.of("housing"), "help", List.of("advice"), "languages", List.of("en", "fr"));
            var fits = world.joined("Fits Example", all);
            world.joined("Language Example", Map.of("themes", List.of("housing"), "languages", List.of("nl")));
            world.joined("Nothing Example", Map.of("themes", List.of("work"), "languages", List.of("en")));
            world.joined("Help Example", Map.of("help", List.of("advice")));
            var wanted = Map.of(
                    "title", "A", "themes", List.of("housing"), "help", List.of("advice"), "languages", List.of("en"));
            var first = world.openCall(world.member, wanted);
            world.table
                    .as(world.member)
                    .get(world.calls + "/" + first + "/proposals")
                    .then()
                    .body("name", contains("Fits Example", "Help Example"))
                    .body("[0].themes", contains("housing"))
                    .body("[0].languages", contains("en"))
                    .body("[0].help", contains("advice"))
                    .body("[0].helpedBefore", equalTo(0))
                    .body("[0].score", equalTo(7));
            var token = world.ask(world.member, first, fits);
            world.answer(token, "yes").statusCode(200);
            world.move(world.member, first, "closed").statusCode(200);
            world.table
                    .as(world.member)
                    .header("If-Match", "*")
                    .body(Map.of("words", "Thank you"))
                    .post(world.calls + "/" + first + "/thanks")
                    .then()
                    .statusCode(200);
            for (int i = 0; i < 6; i++) {
                world.ask(world.secretary, world.openCall(world.secretary, Map.of("title", "More")), fits);
            }
            var second = world.openCall(world.member, wanted);
            world.table
                    .as(world.member)
                    .get(world.calls + "/" + second + "/proposals")
                    .then()
                    .body("[0].name", equalTo("Help Example"))
                    .body("[1].name", equalTo("Fits Example"))
                    .body("[1].helpedBefore", equalTo(1))
                    .body("[1].askedLately", equalTo(7));
        }
    }
}
