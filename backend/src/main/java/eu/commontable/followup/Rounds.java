package eu.commontable.followup;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.chore.Chore;
import eu.commontable.partnership.mail.Mails;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Asks presenters after the months that the partnership chose, and reminds them once. */
@ApplicationScoped
class Rounds implements Chore {
    private final RoundRepository repository;
    private final Letters letters;
    private final Mails mails;

    Rounds(RoundRepository repository, Letters letters, Mails mails) {
        this.repository = repository;
        this.letters = letters;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "follow-up";
    }

    @Override
    public void run(Desk desk, Instant now) {
        ask(desk, LocalDate.ofInstant(now, ZoneId.systemDefault()), null);
    }

    /**
     * Where no mail is sent the rounds are made all the same: the secretariat sends the links on.
     *
     * @param dilemma the only one to look at; null: all of the partnership
     */
    void ask(Desk desk, LocalDate today, @Nullable UUID dilemma) {
        var asked = repository.take(desk, today, dilemma);
        if (mails.delivers()) {
            mails.post(
                    desk, asked.stream().map(one -> letters.question(desk, one)).toList());
        }
    }
}
