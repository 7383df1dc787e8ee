package eu.commontable.partnership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptRepliesTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);

    @Inject
    KeptReplies replies;

    private Response register(String key) {
        return table.as(secretary)
                .header("Idempotency-Key", key)
                .body(Map.of("name", "City of Example"))
                .post(table.path + "/organisations");
    }

    @Test
    void an_answer_is_kept_for_thirty_days_and_no_longer() {
        String young = register("young").path("id");
        String old = register("old").path("id");
        TestPartnership.asOwner(db -> db.execute(
                "update reply set created_at = now() - interval '31 days' where partnership_id = ? and key = 'old'",
                table.id));
        assertTrue(replies.forget(KeptReplies.KEPT) >= 1);
        register("young")
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", equalTo(young));
        register("old")
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", nullValue())
                .body("id", not(equalTo(old)));
    }
}
