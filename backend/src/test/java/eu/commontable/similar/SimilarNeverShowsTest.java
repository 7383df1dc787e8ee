package eu.commontable.similar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the viewer may not see is similar to nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SimilarNeverShowsTest extends Shelf {
    @Test
    void drafts_of_others_also_not_to_the_secretariat() {
        others();
        proposed(GUARDIANS, Map.of("visibility", "public"));
        nothing(similar(reader, GUARDIANS));
        nothing(similar(secretariat, GUARDIANS));
    }

    @Test
    void what_was_declined_withdrawn_or_archived() {
        others();
        var declined = proposed(GUARDIANS, Map.of());
        table.as(secretariat)
                .header("If-Match", "*")
                .body(Map.of("reason", "We had this."))
                .post(table.path + "/dilemmas/" + declined + "/decline")
                .then()
                .statusCode(200);
        step(author, "/dilemmas/" + proposed(GUARDIANS, Map.of()) + "/withdraw");
        var archived = accepted(GUARDIANS, Map.of());
        step(secretariat, "/dilemmas/" + archived + "/archive");
        var practice = made(secretariat, "/practices", Map.of("title", "Guardians for minors"));
        step(secretariat, "/practices/" + practice + "/archive");
        nothing(similar(secretariat, GUARDIANS));
        step(secretariat, "/dilemmas/" + archived + "/restore");
        similar(reader, GUARDIANS).body("dilemmas.id", contains(archived.toString()));
    }

    @Test
    void what_the_viewer_may_not_see() {
        others();
        accepted(GUARDIANS, Map.of("visibility", "group"));
        made(secretariat, "/practices", Map.of("title", "Guardians for minors", "visibility", "confidential"));
        nothing(similar(reader, GUARDIANS));
        nothing(similar(table.person(Role.OBSERVER, null), GUARDIANS));
        similar(secretariat, GUARDIANS)
                .body("dilemmas.title", contains(GUARDIANS))
                .body("practices.title", contains("Guardians for minors"));
        similar(table.person(Role.COORDINATOR, null), GUARDIANS)
                .body("dilemmas.size()", equalTo(1))
                .body("practices", empty());
    }

    @Test
    void more_than_public_to_the_public() {
        others();
        var open = accepted(GUARDIANS, Map.of("visibility", "public"));
        accepted("Are volunteers good guardians for minors?", Map.of("visibility", "public"));
        accepted("Do guardians of minors need a lawyer?", Map.of("visibility", "partnership"));
        table.anonymous()
                .get(table.path + "/similar/" + open)
                .then()
                .statusCode(200)
                .body("dilemmas.title", contains("Are volunteers good guardians for minors?"))
                .body("organisations", empty());
    }

    @Test
    void what_is_in_another_partnership() {
        var elsewhere = TestPartnership.open();
        others();
        accepted(GUARDIANS, Map.of("visibility", "public"));
        nothing(elsewhere
                .as(Role.SECRETARIAT)
                .body(Map.of("question", GUARDIANS))
                .post(elsewhere.path + "/similar")
                .then()
                .statusCode(200));
    }

    @Test
    void the_organisation_of_a_dilemma_that_hides_its_city() {
        others();
        var hidden = accepted(GUARDIANS, Map.of("hideCity", true));
        similar(reader, GUARDIANS)
                .body("dilemmas.id", contains(hidden.toString()))
                .body("organisations", empty())
                .body(not(containsString("Example")));
        nothing(similar(reader, "Town of Example"));
        similar(author, GUARDIANS).body("organisations.name", contains("Town of Example"));
    }

    @Test
    void an_organisation_that_the_viewer_may_not_see() {
        others();
        var secret = made(secretariat, "/organisations", Map.of("name", "Quiet house", "visibility", "group"));
        made(secretariat, "/practices", Map.of("title", "Guardians for minors", "organisationId", secret));
        similar(reader, GUARDIANS).body("practices.size()", equalTo(1)).body("organisations", empty());
        similar(secretariat, GUARDIANS).body("organisations.name", contains("Quiet house"));
    }
}
