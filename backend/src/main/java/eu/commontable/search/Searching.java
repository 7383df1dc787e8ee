package eu.commontable.search;

import eu.commontable.partnership.Desk;
import eu.commontable.search.SearchRepository.Found;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Looking for something without knowing where it is. */
@ApplicationScoped
public class Searching {
    private final SearchRepository repository;

    Searching(SearchRepository repository) {
        this.repository = repository;
    }

    SearchResults search(Desk desk, SearchRequest request) {
        // Not a constraint of the parameter: whoever may not enter the partnership is told nothing else.
        if (request.q == null || request.q.isBlank()) {
            throw Refusal.invalid("q", "required", "Say what you are looking for.");
        }
        var meaning = repository.understand(desk, request.q, request.kinds());
        var said = meaning.corrected() == null ? request.q : meaning.corrected();
        var page = repository.page(desk, request, said).map(Searching::hit);
        return new SearchResults(page.items(), page.next(), meaning.corrected(), meaning.kinds());
    }

    private static SearchHit hit(Found found) {
        var title = MarkedText.read(found.title());
        var passage = MarkedText.read(found.passage());
        boolean matches = !passage.marks().isEmpty();
        return new SearchHit(
                found.id(),
                found.kind(),
                title.text(),
                title.marks(),
                matches ? passage.text() : null,
                passage.marks(),
                found.visibility(),
                found.state());
    }
}
