package eu.commontable.consultation.room;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.commontable.PostgresResource;
import eu.commontable.consultation.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StreamTest {
    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    private Ear ear(eu.commontable.TestPartnership.Person person, String id) throws Exception {
        return new Ear(person, table.consultations + "/" + id);
    }

    @Test
    void tells_at_once_what_is_said_and_to_whom_it_belongs() throws Exception {
        var id = table.running(Map.of());
        table.moveTo(id, 1);
        try (var presenter = ear(table.presenter, id);
                var peer = ear(table.peer, id)) {
            table.say(table.peer, id, "question", "Who decides?");
            var heard = presenter.hears("contribution");
            assertThat(heard, containsString("Who decides?"));
            assertThat(heard, containsString("\"author\":\"Test member\""));
            assertThat(heard, containsString("\"mine\":false"));
            assertThat(peer.hears("contribution"), containsString("\"mine\":true"));
        }
    }

    @Test
    void does_not_tell_who_said_what_was_said_without_a_name() throws Exception {
        var id = table.running(Map.of());
        table.moveTo(id, 1);
        try (var facilitator = ear(table.facilitator, id)) {
            table.say(table.peer, id, Map.of("kind", "question", "body", "Q", "attribution", "unattributed"));
            var heard = facilitator.hears("contribution");
            assertThat(heard, not(containsString("Test member")));
            assertThat(heard, not(containsString(Table.participant(table.peer).toString())));
            assertThat(heard, not(containsString("Other Town")));
        }
    }

    @Test
    void holds_back_what_the_phase_holds_back() throws Exception {
        var id = table.running(Map.of("protocol", "collegial-advice"));
        table.moveTo(id, 2);
        try (var presenter = ear(table.presenter, id);
                var facilitator = ear(table.facilitator, id)) {
            table.say(table.peer, id, "hypothesis", "Trust.");
            assertThat(facilitator.hears("contribution"), containsString("Trust."));
            table.step(id, "next");
            presenter.hearsWithout("course", "contribution");
        }
    }

    @Test
    void tells_the_course_the_hands_and_what_is_gone() throws Exception {
        var id = table.running(Map.of());
        try (var peer = ear(table.peer, id)) {
            table.step(id, "next");
            assertThat(peer.hears("course"), containsString("\"phase\":1"));
            table.partnership.as(table.presenter).post(table.consultations + "/" + id + "/hand");
            assertThat(
                    peer.hears("hand"),
                    containsString(Table.participant(table.presenter).toString()));
            String said = table.say(table.peer, id, "question", "Q").path("id");
            peer.hears("contribution");
            table.as(table.facilitator, id, "contributions/" + said + "/hide", Map.of("reason", "R"));
            peer.hears("changed");
        }
    }

    @Test
    void tells_outsiders_that_there_is_news_but_not_by_whom() throws Exception {
        var id = table.planned(Map.of("visibility", "partnership"));
        table.step(id, "start");
        table.moveTo(id, 1);
        try (var secretary = ear(table.secretary, id)) {
            table.say(table.peer, id, "question", "Q");
            secretary.hearsWithout("changed", "contribution");
        }
    }

    @Test
    void ends_for_who_loses_their_seat() throws Exception {
        var id = table.running(Map.of());
        try (var peer = ear(table.peer, id)) {
            String seat = table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id)
                    .path("seats.find { it.role == 'peer' }.id");
            table.as(table.secretary, id, "seats/" + seat + "/remove", null);
            peer.isCutOff();
        }
        table.room(table.peer, id).then().statusCode(404);
    }

    @Test
    void tells_who_is_here() throws Exception {
        var id = table.running(Map.of());
        try (var facilitator = ear(table.facilitator, id);
                var peer = ear(table.peer, id)) {
            var participant = Table.participant(table.peer).toString();
            for (var heard = facilitator.hears("presence"); !heard.contains(participant); ) {
                heard = facilitator.hears("presence");
            }
            table.room(table.observer, id).then().body("here", hasItem(participant));
        }
    }

    @Test
    void tells_after_a_broken_connection_that_something_may_be_missed_and_goes_on() throws Exception {
        var id = table.running(Map.of());
        table.moveTo(id, 1);
        try (var presenter = ear(table.presenter, id)) {
            var superuser = ConfigProvider.getConfig().getValue("test.superuser-url", String.class);
            try (var connection = DriverManager.getConnection(superuser);
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'commontable-news'");
            }
            presenter.hears("changed");
            table.say(table.peer, id, "question", "Who decides?");
            assertThat(presenter.hears("contribution"), containsString("Who decides?"));
        }
    }
}
