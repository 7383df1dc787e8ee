package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.chore.Chore;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.partnership.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves up by itself: when a place gets free, and when an offer was not answered in time. */
@ApplicationScoped
class WaitingList implements Chore {
    private final WaitingRepository repository;
    private final Letters letters;
    private final Mails mails;

    WaitingList(WaitingRepository repository, Letters letters, Mails mails) {
        this.repository = repository;
        this.letters = letters;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "academy-waiting-list";
    }

    @Override
    public void run(Desk desk, Instant now) {
        var lapsed = repository.lapse(desk, now);
        tell(
                desk,
                Stream.concat(lapsed.stream(), repository.fillAll(desk, now).stream())
                        .toList());
    }

    /** In this transaction: the place is offered and the letter is in the post, or nothing happened. */
    void moveUp(Desk desk, UUID edition) {
        tell(desk, repository.fill(desk, edition));
    }

    void tell(Desk desk, List<Place> places) {
        var byEdition = places.stream().collect(Collectors.groupingBy(Place::editionId));
        byEdition.forEach((edition, told) -> {
            var named = repository.named(desk, edition);
            mails.post(
                    desk,
                    told.stream()
                            .<Letter>map(place -> letters.of(desk, place, named))
                            .toList());
        });
    }
}
