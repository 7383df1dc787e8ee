package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Calendar files of an academy and of its sessions. */
@ApplicationScoped
public class Calendars {
    private final CalendarRepository repository;
    private final Addresses addresses;

    Calendars(CalendarRepository repository, Addresses addresses) {
        this.repository = repository;
        this.addresses = addresses;
    }

    String ofEdition(Desk desk, UUID edition) {
        var title = repository.title(desk, edition).orElseThrow(() -> Refusal.notFound("academy"));
        return written(desk, title, repository.ofEdition(desk, edition), true);
    }

    String ofSession(Desk desk, UUID session) {
        var sitting = repository.one(desk, session).orElseThrow(() -> Refusal.notFound("session with a day"));
        return written(desk, sitting.edition(), List.of(sitting), true);
    }

    /** The holder of the link may have no account: the file leads to no page. */
    String byLink(Desk desk) {
        var sittings = repository.byLink(desk);
        if (sittings.isEmpty()) {
            throw Refusal.notFound("session with a day");
        }
        return written(desk, sittings.getFirst().edition(), sittings, false);
    }

    private String written(Desk desk, String title, List<Sitting> sittings, boolean linked) {
        return ICalendar.of(
                title,
                sittings.stream()
                        .map(one -> one.entry(linked ? addresses.ofEdition(desk, one.editionId()) : null))
                        .toList());
    }
}
