package eu.commontable.consultation.post;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.consultation.Table;
import eu.commontable.partnership.chore.MovedClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consultations spread over days, with the clock moved through them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConsultationPostTest {
    /** A letter as it waits: to whom, what for, its words. */
    public record Post(UUID id, String address, String purpose, String language, String subject, String body) {}

    @Inject
    MovedClock clock;

    private final Set<UUID> read = new HashSet<>();
    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table();
        TestPartnership.asOwner(db ->
                db.execute("update participant set name = 'Quiet Voice' where account_id = ?", table.peer.account()));
    }

    /** What is written in a round at this moment, and that a second round writes nothing. */
    private List<Post> round(Instant now) {
        clock.to(table.partnership, now);
        var written = unread();
        clock.to(table.partnership, now.plusSeconds(1));
        assertThat(unread(), empty());
        return written;
    }

    private List<Post> unread() {
        var all = new ArrayList<Post>();
        TestPartnership.asOwner(db -> db.createQuery("select id, address, purpose, language, subject, body from mail"
                        + " where partnership_id = :id and purpose like 'consultation-%' order by id")
                .bind("id", table.partnership.id)
                .map((row, ctx) -> new Post(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("purpose"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body")))
                .forEach(all::add));
        all.removeIf(post -> !read.add(post.id()));
        return all;
    }

    private List<String> who(List<Post> written) {
        var names = new HashMap<String, String>();
        names.put(table.facilitator.email(), "facilitator");
        names.put(table.presenter.email(), "presenter");
        names.put(table.rapporteur.email(), "rapporteur");
        names.put(table.peer.email(), "peer");
        names.put(table.observer.email(), "observer");
        return written.stream()
                .map(post -> names.get(post.address()) + " " + post.purpose().replace("consultation-", ""))
                .toList();
    }

    private Post to(Person person, List<Post> written) {
        return written.stream()
                .filter(post -> post.address().equals(person.email()))
                .findFirst()
                .orElseThrow();
    }

    private Instant end(String id) {
        String end = table.partnership
                .as(table.facilitator)
                .get(table.consultations + "/" + id)
                .path("phaseEndsAt");
        return Instant.parse(end);
    }

    private String spread(Map<String, Object> more) {
        var draft = new HashMap<String, Object>(Map.of("mode", "spread"));
        draft.putAll(more);
        return table.running(draft);
    }

    /** The morning after this many days. */
    private static Instant morning(int days) {
        return LocalDate.now()
                .plusDays(days)
                .atTime(LocalTime.of(8, 0))
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }

    @Test
    void a_whole_consultation_from_phase_to_phase() {
        var id = spread(Map.of("confidentiality", "open"));
        table.room(table.peer, id).then().statusCode(200);
        var begun = round(Instant.now());
        assertThat(
                who(begun),
                containsInAnyOrder("facilitator begun", "presenter begun", "rapporteur begun", "observer begun"));
        assertThat(
                to(table.observer, begun).body(),
                allOf(
                        containsString("/p/" + table.partnership.slug + "/dilemmas/consultations/" + id + "/room"),
                        containsString("“On teachers”"),
                        containsString("In this phase you listen.")));

        // Present: the presenter has two days, and is reminded of the second.
        assertThat(round(end(id).minus(Duration.ofHours(25))), empty());
        var reminded = round(end(id).minus(Duration.ofHours(23)));
        assertThat(who(reminded), containsInAnyOrder("presenter reminder"));
        assertThat(to(table.presenter, reminded).body(), containsString("You can write: answers."));

        // The facilitator is late, and is told once.
        assertThat(who(round(end(id))), containsInAnyOrder("facilitator phase-over"));
        assertThat(round(end(id).plus(Duration.ofHours(1))), empty());

        // More time is a new end: it is reminded of, and told when it is over.
        var over = end(id);
        table.as(table.facilitator, id, "extend", Map.of("minutes", 2 * 24 * 60))
                .then()
                .statusCode(200);
        assertThat(round(over.plus(Duration.ofHours(2))), empty());
        assertThat(who(round(end(id).minus(Duration.ofHours(3)))), containsInAnyOrder("presenter reminder"));
        assertThat(who(round(end(id))), containsInAnyOrder("facilitator phase-over"));

        // Questions: who asked is not reminded; the others hear in the morning what is new.
        table.step(id, "next").then().statusCode(200);
        table.say(table.peer, id, "question", "Who decides?").then().statusCode(201);
        table.say(table.peer, id, "question", "Since when?").then().statusCode(201);
        table.room(table.observer, id).then().statusCode(200);
        var morning = round(morning(1));
        assertThat(who(morning), containsInAnyOrder("facilitator digest", "presenter digest", "rapporteur digest"));
        assertThat(
                to(table.presenter, morning).body(),
                allOf(
                        containsString("- 2 questions"),
                        containsString("2 questions wait for an answer"),
                        containsString("Who decides?"),
                        containsString("“Open questions”"),
                        not(containsString("Quiet Voice"))));
        assertThat(to(table.facilitator, morning).body(), not(containsString("Who decides?")));
        assertThat(round(morning(2)), empty());
        assertThat(
                who(round(end(id).minus(Duration.ofHours(5)))),
                containsInAnyOrder("facilitator reminder", "presenter reminder"));

        table.step(id, "end").then().statusCode(200);
        assertThat(round(morning(9)), empty());
    }

    @Test
    void words_stay_in_the_room_unless_it_is_open() {
        var id = spread(Map.of("confidentiality", "unattributed"));
        table.moveTo(id, 1);
        clock.to(table.partnership, Instant.now());
        unread();
        table.say(table.peer, id, Map.of("kind", "question", "body", "Who decides?", "attribution", "unattributed"));
        var letter = to(table.presenter, round(morning(1)));
        assertThat(
                letter.subject() + letter.body(),
                allOf(
                        containsString("- 1 question"),
                        containsString("One question waits"),
                        not(containsString("Who decides?")),
                        not(containsString("Quiet Voice")),
                        not(containsString("Other Town"))));
    }

    @Test
    void what_a_phase_holds_back_is_told_when_it_is_over() {
        var id = spread(Map.of("protocol", "collegial-advice", "confidentiality", "closed"));
        table.moveTo(id, 2);
        clock.to(table.partnership, Instant.now());
        unread();
        table.say(table.peer, id, "hypothesis", "Trust.").then().statusCode(201);
        assertThat(round(morning(1)), empty());
        table.step(id, "next").then().statusCode(200);
        var told = round(morning(1));
        assertThat(to(table.presenter, told).body(), containsString("- 1 hypothesis"));
        assertThat(told.toString(), not(containsString("Trust.")));
        assertThat(to(table.facilitator, told).body(), not(containsString("Quiet Voice")));
    }

    @Test
    void what_was_taken_back_or_out_is_not_told() {
        var id = spread(Map.of());
        table.moveTo(id, 1);
        clock.to(table.partnership, Instant.now());
        unread();
        String back = table.say(table.peer, id, "question", "One").path("id");
        String out = table.say(table.peer, id, "question", "Two").path("id");
        table.as(table.peer, id, "contributions/" + back + "/withdraw", null)
                .then()
                .statusCode(200);
        table.as(table.facilitator, id, "contributions/" + out + "/hide", Map.of("reason", "R"))
                .then()
                .statusCode(200);
        assertThat(round(morning(1)), empty());
    }

    @Test
    void each_is_written_to_in_their_language_and_confidential_titles_stay_out() {
        spread(Map.of("visibility", "confidential"));
        TestPartnership.asOwner(db -> {
            db.execute("update account set language = 'fr' where id = ?", table.presenter.account());
            db.execute("update account set language = 'nl' where id = ?", table.peer.account());
        });
        var begun = round(Instant.now());
        var french = to(table.presenter, begun);
        assertThat(french.language() + french.subject(), startsWith("frC’est commencé"));
        assertThat(french.body(), containsString("Vous pouvez écrire : réponses."));
        assertThat(to(table.peer, begun).subject(), startsWith("Het is begonnen: een vertrouwelijke"));
        assertThat(begun.toString(), not(containsString("On teachers")));
    }

    @Test
    void live_and_planned_ones_write_nothing() {
        table.running(Map.of());
        table.planned(Map.of("mode", "spread"));
        assertThat(round(morning(1)), empty());
    }

    @Test
    void who_takes_a_seat_later_is_told_and_who_leaves_is_forgotten() {
        var id = spread(Map.of("openToAll", true, "visibility", "partnership"));
        round(Instant.now());
        var late = table.partnership.person(eu.commontable.partnership.Role.MEMBER, table.town);
        table.as(late, id, "join", null).then().statusCode(200);
        assertThat(to(late, round(Instant.now())).purpose(), startsWith("consultation-begun"));
        table.room(late, id).then().statusCode(200);
        var left = new int[1];
        TestPartnership.asOwner(db -> {
            db.execute("update participant set removed_at = now() where account_id = ?", late.account());
            left[0] = db.createQuery("select (select count(*) from room_visit where participant_id = p.id)"
                            + " + (select count(*) from consultation_letter where participant_id = p.id)"
                            + " from participant p where p.account_id = ?")
                    .bind(0, late.account())
                    .mapTo(Integer.class)
                    .one();
        });
        assertThat(left[0], org.hamcrest.Matchers.equalTo(0));
        assertThat(round(Instant.now()), empty());
    }
}
