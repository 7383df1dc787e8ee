package eu.commontable.home;

import eu.commontable.history.Deed;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The two statements of the home page, and the one that marks everything as seen. */
@ApplicationScoped
class HomeRepository {
    private final HomeQueries queries;

    HomeRepository(HomeQueries queries) {
        this.queries = queries;
    }

    /** Duties, what comes up, and breaks, as rows of one statement. */
    List<Line> lines(Desk desk) {
        var viewer = desk.viewer();
        return desk.handle()
                .createQuery(queries.lines())
                .bind("staff", viewer.may(Permission.CURATE))
                .bind("account", viewer.accountId())
                .bind("organisation", viewer.organisationId())
                .mapTo(Line.class)
                .list();
    }

    List<NewsRow> news(Desk desk) {
        return desk.handle()
                .createQuery(queries.news())
                .bind("participant", desk.viewer().participantId())
                .bind("account", desk.viewer().accountId())
                .mapTo(NewsRow.class)
                .list();
    }

    Instant markSeen(Desk desk) {
        return desk.handle()
                .createQuery("update participant set seen_until = now() where id = :id returning seen_until")
                .bind("id", desk.viewer().participantId())
                .mapTo(Instant.class)
                .one();
    }

    /** A line of a section; total says how many there are, counted up to one more than 100. */
    public record Line(
            String section,
            String reason,
            UUID id,
            String kind,
            String title,
            String detail,
            PartialDate date,
            int total) {}

    /** One changed item; a single row without an id says only since when. */
    public record NewsRow(
            Instant since,
            UUID id,
            String kind,
            String title,
            List<Deed> deeds,
            List<String> actors,
            int changes,
            Instant latest,
            int total) {}
}
