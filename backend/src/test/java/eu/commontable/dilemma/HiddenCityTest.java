package eu.commontable.dilemma;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dilemma that hides its city tells organisation, country and city to its named persons only, wherever it is met. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HiddenCityTest {
    private Academy academy;
    private TestPartnership table;
    private UUID partner;
    private UUID id;

    @BeforeEach
    void opens() {
        academy = Academy.open();
        table = academy.table;
        partner = academy.organisation("Village of Sample", Map.of("city", "Sample"));
        id = academy.accepted(
                academy.member,
                Map.of(
                        "question",
                        "Who dares to ask?",
                        "country",
                        "NL",
                        "coPresenterIds",
                        List.of(partner),
                        "themes",
                        List.of("work"),
                        "hideCity",
                        true));
    }

    private void tellsNothing(ValidatableResponse answer) {
        answer.body(not(containsString("Example")))
                .body(not(containsString("Sample")))
                .body(not(containsString("NL")))
                .body(not(containsString(academy.town.toString())))
                .body(not(containsString(partner.toString())));
    }

    @Test
    void its_author_reads_all_of_it() {
        academy.get(academy.member, "/dilemmas/" + id)
                .body("organisation.name", equalTo("Town of Example"))
                .body("coPresenters.name", contains("Village of Sample"))
                .body("country", equalTo("NL"))
                .body("cityHidden", equalTo(false));
    }

    @Test
    void others_read_the_question_without_the_city_also_the_secretariat() {
        for (var person : List.of(academy.secretariat, table.person(Role.MEMBER, null))) {
            var answer = academy.get(person, "/dilemmas/" + id).statusCode(200);
            answer.body("question", equalTo("Who dares to ask?"))
                    .body("organisation", nullValue())
                    .body("coPresenters", empty())
                    .body("country", nullValue())
                    .body("cityHidden", equalTo(true));
            tellsNothing(answer);
        }
    }

    /** Null would be neither: what is hidden when names may not be known would then be shown. */
    @Test
    void a_connection_that_never_served_a_chore_knows_no_names() {
        var fresh = Jdbi.create(ConfigProvider.getConfig().getValue("test.owner-url", String.class));
        assertEquals(Boolean.FALSE, fresh.withHandle(handle -> handle.createQuery("select may_know_names(:id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one()));
    }

    @Test
    void lists_searches_and_filters_do_not_tell_it() {
        var reader = table.person(Role.MEMBER, null);
        tellsNothing(academy.get(reader, "/dilemmas").body("items", hasSize(1)));
        tellsNothing(academy.get(reader, "/dilemmas?q=dares").body("items", hasSize(1)));
        academy.get(reader, "/dilemmas?country=NL&count=true")
                .body("items", empty())
                .body("total.value", equalTo(0));
        academy.get(reader, "/dilemmas?organisation=" + academy.town).body("items", empty());
        academy.get(reader, "/dilemmas?organisation=" + partner).body("items", empty());
        academy.get(academy.member, "/dilemmas?country=NL&organisation=" + partner)
                .body("items", hasSize(1));
    }

    @Test
    void the_pages_beside_it_do_not_tell_it() {
        var practice = Academy.id(
                academy.post(academy.secretariat, "/practices", Map.of("title", "P", "themes", List.of("work"))));
        var answer = academy.get(table.person(Role.MEMBER, null), "/practices/" + practice);
        tellsNothing(answer.body("dilemmas", hasSize(1)));
        academy.get(academy.member, "/practices/" + practice)
                .body("dilemmas[0].organisation.name", equalTo("Town of Example"));
    }

    @Test
    void the_database_keeps_involvement_history_and_audience_from_others() {
        for (var rows : List.of("involvement", "history", "audience")) {
            assertEquals(0, rowsFor(academy.secretariat, "secretariat", rows), rows);
            assertEquals(true, rowsFor(academy.member, "member", rows) > 0, rows);
        }
    }

    /** Counts as the application's role, whom row-level security binds. */
    private int rowsFor(Person person, String role, String rows) {
        var config = ConfigProvider.getConfig();
        var application = Jdbi.create(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        return application.inTransaction(db -> {
            db.execute(
                    "select set_config('app.partnership', ?, true), set_config('app.account', ?, true), set_config('app.role', ?, true)",
                    table.id.toString(),
                    person.account().toString(),
                    role);
            return db.createQuery("select count(*) from " + rows + " where item_id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Test
    void only_who_knows_the_city_may_change_or_uncover_it() {
        academy.patch(academy.secretariat, "/dilemmas/" + id, Map.of("hideCity", false))
                .statusCode(403);
        academy.patch(academy.secretariat, "/dilemmas/" + id, Map.of("organisationId", partner))
                .statusCode(403);
        tellsNothing(academy.patch(academy.secretariat, "/dilemmas/" + id, Map.of("background", "More"))
                .statusCode(200));
        academy.get(academy.member, "/dilemmas/" + id)
                .body("background", equalTo("More"))
                .body("organisation.name", equalTo("Town of Example"));
    }

    @Test
    void whoever_hides_a_city_goes_on_knowing_it() {
        var other = academy.accepted(academy.member, Map.of("question", "Later?"));
        academy.patch(academy.secretariat, "/dilemmas/" + other, Map.of("hideCity", true))
                .statusCode(200);
        academy.get(academy.secretariat, "/dilemmas/" + other).body("organisation.name", equalTo("Town of Example"));
        academy.get(academy.member, "/dilemmas/" + other).body("organisation.name", equalTo("Town of Example"));
        academy.get(table.person(Role.COORDINATOR, null), "/dilemmas/" + other).body("organisation", nullValue());
    }
}
