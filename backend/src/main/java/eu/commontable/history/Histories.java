package eu.commontable.history;

import eu.commontable.history.HistoryRepository.Entry;
import eu.commontable.history.HistoryView.Actor;
import eu.commontable.history.HistoryView.FieldChange;
import eu.commontable.history.HistoryView.Subject;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reading what has happened. */
@ApplicationScoped
public class Histories {
    private static final Pattern WORD_BREAK = Pattern.compile("_([a-z])");

    private final HistoryRepository repository;

    Histories(HistoryRepository repository) {
        this.repository = repository;
    }

    Page<HistoryView> ofItem(Desk desk, UUID item, PageRequest page) {
        var entries = repository.ofItem(desk, item, page);
        if (entries.items().isEmpty() && !repository.isVisible(desk, item)) {
            throw Refusal.notFound("item");
        }
        return entries.map(Histories::view);
    }

    Page<HistoryView> whole(Desk desk, HistoryFilter filter, PageRequest page) {
        return repository.whole(desk, filter, page).map(Histories::view);
    }

    private static HistoryView view(Entry entry) {
        return new HistoryView(
                entry.id(),
                entry.at(),
                entry.deed(),
                new Subject(entry.itemId(), entry.itemKind(), entry.itemTitle()),
                entry.partKind(),
                entry.partId(),
                entry.otherId() == null ? null : new Subject(entry.otherId(), entry.otherKind(), entry.otherTitle()),
                entry.actorId() == null ? null : new Actor(entry.actorId(), entry.actorName()),
                entry.changes().stream()
                        .map(change -> new FieldChange(asInTheApi(change.field()), change.before(), change.after()))
                        .toList());
    }

    /** {@code short_name} as the API writes it: {@code shortName}. */
    static String asInTheApi(String column) {
        return WORD_BREAK.matcher(column).replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
