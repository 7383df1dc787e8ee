package eu.commontable.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with observations. */
@ApplicationScoped
public class Observations {
    private final ObservationRepository repository;
    private final MergePatch patches;

    Observations(ObservationRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<ObservationView> list(Desk desk, UUID indicator, ObservationFilter filter, PageRequest request) {
        if (request.searches()) {
            throw Refusal.invalid("q", "unknown-parameter", "Observations are not searched. Narrow them by place.");
        }
        var page = repository.page(desk, indicator, filter, request);
        if (page.items().isEmpty() && !repository.knowsIndicator(desk, indicator)) {
            throw Refusal.notFound("indicator");
        }
        return page;
    }

    ObservationView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(Observations::unknown).forViewer(desk);
    }

    ObservationView report(Desk desk, UUID indicator, ObservationDraft draft) {
        IndicatorPolicy.mustReport(desk, draft.placeId());
        mustSayWhyThereIsNoValue(draft);
        return repository
                .insert(desk, Ids.next(), indicator, draft)
                .orElseThrow(() -> repository.knowsIndicator(desk, indicator)
                        ? Refusal.invalid("/placeId", "unknown-value", "We know no such organisation.")
                        : Refusal.notFound("indicator that takes values"))
                .forViewer(desk);
    }

    ObservationView correct(Desk desk, UUID id, JsonNode patch) {
        var current = locked(desk, id);
        var draft = patches.apply(current.draft(), patch, ObservationDraft.class);
        if (!draft.placeId().equals(current.place().id())) {
            throw Refusal.invalid(
                    "/placeId", "fixed", "A value stays at its place. Delete it and report it at the other place.");
        }
        mustSayWhyThereIsNoValue(draft);
        return repository.update(desk, id, draft).forViewer(desk);
    }

    void withdraw(Desk desk, UUID id) {
        locked(desk, id);
        repository.delete(desk, id);
    }

    private ObservationView locked(Desk desk, UUID id) {
        var found = repository.lock(desk, id).orElseThrow(Observations::unknown);
        var current = found.forViewer(desk);
        IndicatorPolicy.mustReport(desk, current.place().id());
        if (!found.open()) {
            throw Refusal.wrongState("This indicator is archived. Restore it before you change its values.");
        }
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static void mustSayWhyThereIsNoValue(ObservationDraft draft) {
        boolean notReported = draft.flags().contains(Flag.NOT_REPORTED);
        if (draft.value() == null && !notReported) {
            throw Refusal.invalid("/value", "required", "Give the value, or mark it as not reported.");
        }
        if (draft.value() != null && notReported) {
            throw Refusal.invalid("/flags", "contradiction", "It has a value, so it is not “not reported”.");
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("observation");
    }
}
