package eu.commontable.followup;

import eu.commontable.partnership.Desk;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on asking again, and on what the link of an ask opens. */
@ApplicationScoped
class RoundRepository {
    List<Asked> take(Desk desk, LocalDate today, @Nullable UUID dilemma) {
        return desk.handle()
                .createQuery("select * from take_follow_ups(:today, cast(:dilemma as uuid))")
                .bind("today", today)
                .bind("dilemma", dilemma)
                .mapTo(Asked.class)
                .list();
    }

    Optional<OpenedView> opened(Desk desk) {
        return desk.handle()
                .createQuery("select * from follow_up_by_link(current_date)")
                .mapTo(OpenedView.class)
                .findOne();
    }

    void answer(Desk desk, List<UUID> ids, LinkAnswers draft) {
        desk.handle()
                .createQuery("select answer_by_link(current_date, :ids, :takeaways, :answers, :notes)::text")
                .bindArray("ids", UUID.class, ids)
                .bindArray(
                        "takeaways",
                        UUID.class,
                        draft.answers().stream()
                                .map(LinkAnswers.One::takeawayId)
                                .toList())
                .bindArray(
                        "answers",
                        Answer.class,
                        draft.answers().stream().map(LinkAnswers.One::answer).toList())
                .bindArray(
                        "notes",
                        String.class,
                        draft.answers().stream().map(LinkAnswers.One::note).toList())
                .mapTo(String.class)
                .findOne();
    }

    /** Whom to write to. */
    public record Asked(
            boolean reminder,
            UUID askId,
            UUID dilemmaId,
            String question,
            int months,
            LocalDate closesOn,
            String address,
            String name,
            String language,
            String partnership,
            List<ToTell> takeaways) {}

    /** A takeaway in a letter. */
    public record ToTell(UUID id, String text) {}
}
