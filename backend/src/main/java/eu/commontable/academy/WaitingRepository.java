package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The statements by which places are given and pass on. */
@ApplicationScoped
class WaitingRepository {
    private static final String PLACE =
            "n.id, n.edition_id, n.state, n.contact_name, n.contact_address, n.language, n.answer_by, n.reason";

    /** How an academy is named in letters. */
    public record Named(String title, String partnership) {}

    /** Who waits first gets what is free; a function of the owner, for who gives a place back sees nobody else. */
    List<Place> fill(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery("select " + PLACE + " from fill_places(:edition, now()) n")
                .bind("edition", edition)
                .mapTo(Place.class)
                .list();
    }

    /** In every academy where somebody waits. */
    List<Place> fillAll(Desk desk, Instant now) {
        return desk.handle()
                .createQuery("select " + PLACE
                        + " from (select distinct edition_id from enrolment where state = 'waiting') w,"
                        + " lateral fill_places(w.edition_id, :now) n")
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .mapTo(Place.class)
                .list();
    }

    List<Place> lapse(Desk desk, Instant now) {
        return desk.handle()
                .createQuery("""
                        update enrolment n set state = 'lapsed', answered_at = :now from edition e
                        where e.id = n.edition_id and n.state = 'offered' and n.answer_by < (:now at time zone e.time_zone)::date
                        returning\s""" + PLACE)
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .mapTo(Place.class)
                .list();
    }

    Named named(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery("select * from academy_named(:edition)")
                .bind("edition", edition)
                .mapTo(Named.class)
                .one();
    }

    /** @param decisions JSON: [{enrolmentId, was, state, reason}], in the order of the waiting list */
    List<Place> decide(Desk desk, UUID edition, String decisions) {
        return desk.handle()
                .createQuery("""
                        update enrolment n set state = d.state, reason = d.reason, decided_at = now(),
                          queue = case when d.state = 'waiting'
                                       then d.place + coalesce((select max(q.queue) from enrolment q where q.edition_id = :edition), 0) end,
                          answer_by = case when d.state = 'offered'
                                           then (now() at time zone e.time_zone)::date + r.answer_days end
                        from (select (x ->> 'enrolmentId')::uuid as id, x ->> 'was' as was, x ->> 'state' as state, x ->> 'reason' as reason, place::int
                              from jsonb_array_elements(:decisions::jsonb) with ordinality t (x, place)) d,
                             registration r join edition e on e.id = r.edition_id
                        where n.id = d.id and n.state = d.was and r.edition_id = :edition and n.edition_id = :edition
                        returning\s""" + PLACE)
                .bind("edition", edition)
                .bind("decisions", decisions)
                .mapTo(Place.class)
                .list();
    }
}
