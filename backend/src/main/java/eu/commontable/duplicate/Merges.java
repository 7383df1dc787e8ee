package eu.commontable.duplicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.UUID;

/** Making one of two organisations, and two of one again. */
@ApplicationScoped
public class Merges {
    private static final int MOST_LEVELS = 2;

    private final MergeRepository repository;

    Merges(MergeRepository repository) {
        this.repository = repository;
    }

    Page<MergeView> list(Desk desk, MergeFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    MergeView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("merge"));
    }

    MergeView merge(Desk desk, MergeDraft draft) {
        if (draft.keptId().equals(draft.goneId())) {
            throw Refusal.invalid("/goneId", "same", "Choose two different organisations.");
        }
        var both = repository.lock(desk, draft.keptId(), draft.goneId());
        var kept = mustBeInUse(both.get(draft.keptId()), "/keptId");
        var gone = mustBeInUse(both.get(draft.goneId()), "/goneId");
        return repository.merge(desk, Ids.next(), draft, chosen(kept, gone, draft));
    }

    /** Told as a refusal when something of it has changed since: then nothing happens. */
    MergeView undo(Desk desk, UUID id) {
        var merge = show(desk, id);
        desk.mustMatch(merge.version(), () -> merge);
        if (merge.undoneAt() != null) {
            throw Refusal.wrongState("This merge was undone already.");
        }
        var changed = repository.undo(desk, id);
        if (!changed.isEmpty()) {
            throw Refusal.wrongState(
                    "Something of it has changed since: "
                            + String.join(
                                    ", ",
                                    changed.stream()
                                            .map(table -> table.replace('_', ' '))
                                            .toList())
                            + ". Nothing was undone. Register the other organisation again and move by hand what belongs to it.");
        }
        return show(desk, id);
    }

    private static JsonNode mustBeInUse(JsonNode organisation, String pointer) {
        if (organisation == null || !organisation.get("archived_at").isNull()) {
            throw Refusal.invalid(pointer, "unknown", "We know no such organisation, or it is archived.");
        }
        return organisation;
    }

    /** The fields of the one that stays, by column. */
    static ObjectNode chosen(JsonNode kept, JsonNode gone, MergeDraft draft) {
        var fields = JsonNodeFactory.instance.objectNode();
        for (var field : MergeField.values()) {
            var column = field.column();
            if (draft.join().contains(field)) {
                fields.set(column, joined(field, kept.get(column), gone.get(column)));
            } else {
                fields.set(column, (draft.take().contains(field) ? gone : kept).get(column));
            }
        }
        return fields;
    }

    private static JsonNode joined(MergeField field, JsonNode kept, JsonNode gone) {
        return switch (field) {
            case LEVELS -> both(kept, gone, MOST_LEVELS);
            case COUNTRIES, LANGUAGES, THEMES -> both(kept, gone, Integer.MAX_VALUE);
            case NOTES -> below(kept, gone);
            default -> throw Refusal.invalid("/join", "single", "Join lists and notes only; of the others choose one.");
        };
    }

    private static ArrayNode both(JsonNode kept, JsonNode gone, int most) {
        var all = new LinkedHashSet<JsonNode>();
        kept.forEach(all::add);
        gone.forEach(all::add);
        if (all.size() > most) {
            throw Refusal.invalid(
                    "/join", "too-many", "A body belongs to at most two levels. Choose one of the lists.");
        }
        return JsonNodeFactory.instance.arrayNode().addAll(new ArrayList<>(all));
    }

    private static JsonNode below(JsonNode kept, JsonNode gone) {
        if (kept.isNull() || gone.isNull() || kept.equals(gone)) {
            return kept.isNull() ? gone : kept;
        }
        return JsonNodeFactory.instance.textNode(kept.asText() + "\n\n" + gone.asText());
    }
}
