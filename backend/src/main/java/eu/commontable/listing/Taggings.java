package eu.commontable.listing;

import eu.commontable.listing.TaggingPreview.Change;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.OrganisationSelection;
import eu.commontable.stakeholder.OrganisationSelection.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Giving themes to many organisations, or taking them away: all or nothing, and back. */
@ApplicationScoped
public class Taggings {
    private static final int MOST_SHOWN = 200;

    private final OrganisationSelection selection;
    private final TaggingRepository repository;

    Taggings(OrganisationSelection selection, TaggingRepository repository) {
        this.selection = selection;
        this.repository = repository;
    }

    TaggingPreview preview(Desk desk, TaggingDraft draft) {
        var chosen = chosen(desk, draft);
        var changes = chosen.stream()
                .map(one -> new Change(one.id(), one.name(), one.themes(), after(one.themes(), draft)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new TaggingPreview(
                chosen.size(),
                changes.size(),
                changes.stream().limit(MOST_SHOWN).toList());
    }

    TaggingView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("tagging"));
    }

    TaggingView tag(Desk desk, TaggingDraft draft) {
        var ids = chosen(desk, draft).stream().map(Chosen::id).toList();
        return repository.tag(desk, Ids.next(), ids, draft);
    }

    TaggingView undo(Desk desk, UUID id) {
        var tagging = show(desk, id);
        desk.mustMatch(tagging.version(), () -> tagging);
        if (tagging.undoneAt() != null) {
            throw Refusal.wrongState("This was taken back already.");
        }
        if (repository.changedSince(desk, id) > 0) {
            throw Refusal.wrongState(
                    "Some of these organisations were changed since. Nothing was taken back: choose the"
                            + " list again and take the themes off.");
        }
        return repository.undo(desk, id);
    }

    private List<Chosen> chosen(Desk desk, TaggingDraft draft) {
        if (draft.add().isEmpty() && draft.remove().isEmpty()) {
            throw Refusal.invalid("/add", "required", "Choose at least one theme.");
        }
        var found = selection.of(desk, draft.filters().filter(), draft.filters().q());
        if (draft.organisationIds() == null) {
            return found;
        }
        var only = new HashSet<>(draft.organisationIds());
        return found.stream().filter(one -> only.contains(one.id())).toList();
    }

    private static List<String> after(List<String> before, TaggingDraft draft) {
        var after = new LinkedHashSet<>(before);
        after.addAll(draft.add());
        draft.remove().forEach(after::remove);
        return List.copyOf(after);
    }
}
