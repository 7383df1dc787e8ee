package eu.commontable.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BrokenThreadsTest {
    private static final LocalDate TODAY = LocalDate.now();

    private FollowUpWorld world;

    @BeforeEach
    void opens() {
        world = new FollowUpWorld();
    }

    private void breaks(String dilemma, String... reasons) {
        world.way(world.other, dilemma).body("breaks.reason", containsInAnyOrder(reasons));
    }

    @Test
    void concluded_without_takeaways() {
        var dilemma = world.concluded(Map.of());
        breaks(dilemma, "no-takeaways");
        world.taken(dilemma, "A");
        breaks(dilemma);
    }

    @Test
    void a_takeaway_past_its_date_that_nobody_told_of() {
        var dilemma = world.concluded(Map.of());
        var id = world.taken(
                dilemma, Map.of("text", "A", "due", TODAY.minusDays(5).toString()));
        world.way(world.other, dilemma)
                .body("breaks.reason", contains("overdue"))
                .body("breaks.days", contains(4))
                .body("breaks.since", contains(TODAY.minusDays(4).toString()));
        world.answer(world.presenter, dilemma, id, "too-early").statusCode(200);
        breaks(dilemma);
        var later = world.concluded(Map.of("question", "Later?"));
        world.taken(later, Map.of("text", "A", "due", TODAY.toString()));
        breaks(later);
    }

    @Test
    void silence_after_a_question() {
        var dilemma = world.concluded(Map.of());
        var id = world.taken(dilemma, "A");
        world.count(world.presenter, dilemma, TODAY.minusMonths(3)).statusCode(200);
        world.earlier(dilemma, 20);
        world.way(world.other, dilemma)
                .body("rounds[0].silentDays", equalTo(20))
                .body("breaks.reason", contains("silent"))
                .body("breaks.days", contains(20));
        world.get(world.other, "/broken-threads?reason=silent&silentDays=30").body("items", empty());
        world.get(world.other, "/broken-threads?reason=silent&silentDays=20").body("items", hasSize(1));
        world.answer(world.presenter, dilemma, id, "changed").statusCode(200);
        breaks(dilemma);
    }

    @Test
    void everything_dropped() {
        var dilemma = world.concluded(Map.of());
        var a = world.taken(dilemma, "A");
        var b = world.taken(dilemma, "B");
        world.answer(world.presenter, dilemma, a, "dropped").statusCode(200);
        breaks(dilemma);
        world.answer(world.presenter, dilemma, b, "dropped").statusCode(200);
        breaks(dilemma, "all-dropped");
    }

    @Test
    void no_action_or_practice_after_a_year() {
        var dilemma = world.concluded(Map.of());
        world.answer(world.presenter, dilemma, world.taken(dilemma, "A"), "done")
                .statusCode(200);
        world.earlier(dilemma, 370);
        breaks(dilemma, "no-trace");
        String practice = world.post(world.secretary, "/practices", Map.of("title", "One teacher for three towns"))
                .extract()
                .path("id");
        world.post(world.secretary, "/traces", Map.of("fromId", dilemma, "toId", practice, "reason", "It came of it"))
                .statusCode(201);
        breaks(dilemma);
        world.way(world.other, dilemma).body("links.title", contains("One teacher for three towns"));
    }

    @Test
    void the_list_counts_filters_sorts_and_pages() {
        var first = world.concluded(Map.of("question", "A first?", "themes", java.util.List.of("work")));
        world.earlier(first, 400);
        world.concluded(Map.of("question", "B second?"));
        var whole = world.concluded(Map.of("question", "C whole?"));
        world.taken(whole, "A");
        world.get(world.other, "/broken-threads?count=true")
                .body("items.question", contains("A first?", "B second?"))
                .body("items[0].breaks.reason", contains("no-takeaways", "no-trace"))
                .body("items[0].organisation.name", equalTo("Town of Example"))
                .body("items[0].since", equalTo(TODAY.minusDays(400).toString()))
                .body("total.value", equalTo(2));
        world.get(world.other, "/broken-threads?reason=no-trace").body("items.question", contains("A first?"));
        world.get(world.other, "/broken-threads?theme=work").body("items.question", contains("A first?"));
        world.get(world.other, "/broken-threads?sort=-question")
                .body("items.question", contains("B second?", "A first?"));
        world.get(world.other, "/broken-threads?q=second").body("items.question", contains("B second?"));
        String next =
                world.get(world.other, "/broken-threads?limit=1").extract().path("next");
        world.get(world.other, "/broken-threads?limit=1&cursor=" + next)
                .body("items.question", contains("B second?"))
                .body("next", nullValue());
        world.get(world.other, "/broken-threads/reasons")
                .body("reason", contains("no-takeaways", "overdue", "silent", "all-dropped", "no-trace"))
                .body("count", contains(2, 0, 0, 0, 1));
        world.get(world.other, "/broken-threads/reasons?theme=work").body("count", contains(1, 0, 0, 0, 1));
        world.get(world.other, "/broken-threads/csv")
                .statusCode(200)
                .body(containsString("A first?"))
                .body(containsString("no-takeaways|no-trace"));
        world.get(world.other, "/broken-threads?silentDays=0").statusCode(422);
        world.get(world.other, "/broken-threads?sort=city").statusCode(422);
    }

    @Test
    void what_the_viewer_may_not_see_does_not_exist() {
        String own = world.post(
                        world.secretary, "/dilemmas", Map.of("question", "Confidential?", "visibility", "confidential"))
                .extract()
                .path("id");
        world.step(world.secretary, "/dilemmas/" + own + "/accept", null).statusCode(200);
        world.step(world.secretary, "/dilemmas/" + own + "/conclude", null).statusCode(200);
        world.get(world.secretary, "/broken-threads").body("items.question", contains("Confidential?"));
        for (var person : java.util.List.of(world.other, world.table.person(Role.COORDINATOR, null))) {
            world.get(person, "/broken-threads?count=true")
                    .body("items", empty())
                    .body("total.value", equalTo(0));
            world.get(person, "/broken-threads/reasons").body("count", contains(0, 0, 0, 0, 0));
            world.get(person, "/broken-threads/csv").body(not(containsString("Confidential?")));
        }
        world.get(null, "/broken-threads").statusCode(401);
    }

    @Test
    void a_hidden_city_is_not_told() {
        world.concluded(Map.of("question", "Who dares?", "hideCity", true, "country", "NL"));
        for (var path : java.util.List.of("/broken-threads", "/broken-threads/csv")) {
            world.get(world.secretary, path)
                    .body(containsString("Who dares?"))
                    .body(not(containsString("Example")))
                    .body(not(containsString("NL")));
        }
        world.get(world.presenter, "/broken-threads").body("items[0].organisation.name", equalTo("Town of Example"));
    }

    @Test
    void home_tells_the_secretariat() {
        world.concluded(Map.of());
        world.get(world.secretary, "/home").body("thread.reason", hasItem("dilemma-thread-broke"));
        world.get(world.other, "/home").body("thread.reason", not(hasItem("dilemma-thread-broke")));
        world.get(world.secretary, "/home")
                .body("thread.find { it.reason == 'dilemma-thread-broke' }.items.kind", hasItems("dilemma"));
    }
}
