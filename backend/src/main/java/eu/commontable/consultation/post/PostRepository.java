package eu.commontable.consultation.post;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who is seated, and which letters were written. */
@ApplicationScoped
class PostRepository {
    /** Which of the letters. */
    public record Key(UUID consultationId, UUID participantId, String kind, String occasion) {
        static Key of(DueLetter letter) {
            return new Key(
                    letter.to().consultationId(),
                    letter.to().participantId(),
                    Words.of(letter.kind()),
                    letter.occasion());
        }
    }

    List<Seated> people(Desk desk) {
        return desk.handle()
                .createQuery("select * from people_of_spread()")
                .mapTo(Seated.class)
                .list();
    }

    /** @return those that were not noted before */
    List<DueLetter> note(Desk desk, List<DueLetter> due) {
        if (due.isEmpty()) {
            return due;
        }
        var keys = due.stream().map(Key::of).toList();
        Set<Key> noted = new HashSet<>(desk.handle()
                .createQuery("""
                        insert into consultation_letter (partnership_id, consultation_id, participant_id, kind, occasion)
                        select :partnership, * from unnest(:consultations, :participants, :kinds, :occasions)
                        on conflict do nothing returning consultation_id, participant_id, kind, occasion""")
                .bind("partnership", desk.partnershipId())
                .bind("consultations", column(keys, Key::consultationId).toArray(UUID[]::new))
                .bind("participants", column(keys, Key::participantId).toArray(UUID[]::new))
                .bind("kinds", column(keys, Key::kind).toArray(String[]::new))
                .bind("occasions", column(keys, Key::occasion).toArray(String[]::new))
                .mapTo(Key.class)
                .list());
        return due.stream().filter(letter -> noted.contains(Key.of(letter))).toList();
    }

    private static <T> List<T> column(List<Key> keys, Function<Key, T> value) {
        return keys.stream().map(value).toList();
    }
}
