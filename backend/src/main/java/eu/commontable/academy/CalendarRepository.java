package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions that have a day, as calendars want them. */
@ApplicationScoped
class CalendarRepository {
    /** A change of the academy's place or zone is a change of all its sessions. */
    private static final String SITTING = """
            select s.id, s.edition_id, s.version + e.version - 2 as sequence, greatest(s.updated_at, e.updated_at) as changed,
                   e.title as edition, m.title as module, s.number, s.title, s.topic, s.starts, s.ends,
                   coalesce(s.place, e.place) as place, e.time_zone, s.cancelled or e.archived_at is not null as cancelled
            from session s join module m on m.id = s.module_id join edition e on e.id = s.edition_id
            where s.starts is not null""";

    Optional<String> title(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery("select title from edition where id = :edition")
                .bind("edition", edition)
                .mapTo(String.class)
                .findOne();
    }

    List<Sitting> ofEdition(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(SITTING + " and s.edition_id = :edition order by s.starts, s.id")
                .bind("edition", edition)
                .mapTo(Sitting.class)
                .list();
    }

    Optional<Sitting> one(Desk desk, UUID session) {
        return desk.handle()
                .createQuery(SITTING + " and s.id = :session")
                .bind("session", session)
                .mapTo(Sitting.class)
                .findOne();
    }

    /** Of the place that the link of this request opens, whoever holds it. */
    List<Sitting> byLink(Desk desk) {
        return desk.handle().createQuery("""
                        select s.id, s.edition_id, s.version - 1 as sequence, s.updated_at as changed, e.title as edition, '' as module, s.number,
                               s.title, s.topic, s.starts, s.ends, coalesce(s.place, e.place) as place, e.time_zone, s.cancelled
                        from sessions_by_link() s, academy_by_link() e where s.starts is not null order by s.starts, s.id""").mapTo(Sitting.class).list();
    }
}
