package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** For features that do something with many organisations at once: those of a filtered list, as the viewer sees it. */
@ApplicationScoped
public class OrganisationSelection {
    private static final int MOST = 5_000;

    private final OrganisationRepository repository;

    OrganisationSelection(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** One of them. */
    public record Chosen(UUID id, String name, List<String> themes) {}

    /** @param q search words, or null */
    public List<Chosen> of(Desk desk, OrganisationFilter filter, String q) {
        var request = new PageRequest();
        request.q = q;
        request.limit = MOST;
        var page = repository.chosen(desk, filter, request);
        if (page.next() != null) {
            throw Refusal.of(
                    RefusalCode.TOO_LARGE, "This works for up to 5,000 organisations. Narrow the list by a filter.");
        }
        return page.items();
    }
}
