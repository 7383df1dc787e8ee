package eu.commontable.consultation.post;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.chore.Chore;
import eu.commontable.partnership.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;

/** Writes the letters that are due, each once: it is noted in the transaction that posts it. Nothing moves on by itself. */
@ApplicationScoped
class ConsultationPost implements Chore {
    private final PostRepository repository;
    private final RoomLetters letters;
    private final Mails mails;

    ConsultationPost(PostRepository repository, RoomLetters letters, Mails mails) {
        this.repository = repository;
        this.letters = letters;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "consultation-post";
    }

    @Override
    public void run(Desk desk, Instant now) {
        var zone = ZoneId.systemDefault();
        var due = repository.people(desk).stream()
                .flatMap(person -> DueLetter.to(person, now, zone).stream())
                .toList();
        mails.post(
                desk,
                repository.note(desk, due).stream()
                        .filter(DueLetter::written)
                        .map(letter -> letters.letter(desk.slug(), letter, zone))
                        .toList());
    }
}
