package eu.commontable.followup;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The way of one dilemma, and from when its months count. */
@ApplicationScoped
public class Ways {
    private final WayRepository repository;
    private final TakeawayRepository takeaways;
    private final Rounds rounds;
    private final Letters letters;

    Ways(WayRepository repository, TakeawayRepository takeaways, Rounds rounds, Letters letters) {
        this.repository = repository;
        this.takeaways = takeaways;
        this.rounds = rounds;
        this.letters = letters;
    }

    WayView show(Desk desk, UUID dilemma) {
        var viewer = desk.viewer();
        var found = repository.find(desk, dilemma).orElseThrow(() -> Refusal.notFound("dilemma"));
        var open = TakeawayPolicy.open(found.way().state(), found.archived(), Actor.of(viewer, found.presents()));
        boolean sendsOn = viewer.may(Permission.CURATE);
        return found.way()
                .told(
                        takeaways.list(desk, dilemma).stream()
                                .map(row -> row.view(viewer))
                                .toList(),
                        new WayView.May(open.contains(Deed.ADD), open.contains(Deed.COUNT)),
                        ask -> sendsOn ? letters.link(desk, ask) : null);
    }

    /** Whoever is due by then is asked at once. */
    WayView count(Desk desk, UUID dilemma, CountFrom count) {
        var held = repository.lock(desk, dilemma).orElseThrow(() -> Refusal.notFound("dilemma"));
        TakeawayPolicy.mustBeOpen(Deed.COUNT, held.state(), held.archived(), Actor.of(desk.viewer(), held.presents()));
        desk.mustMatch(held.version(), () -> show(desk, dilemma));
        repository.count(desk, dilemma, count.countedFrom());
        rounds.ask(desk, LocalDate.now(), dilemma);
        return show(desk, dilemma);
    }
}
