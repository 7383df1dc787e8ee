package eu.commontable.trace;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.trace.TraceRepository.LinkRow;
import eu.commontable.trace.TraceRepository.TraceRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done with traces. */
@ApplicationScoped
public class Traces {
    private final TraceRepository repository;

    Traces(TraceRepository repository) {
        this.repository = repository;
    }

    Page<TraceView> list(Desk desk, TraceFilter filter, PageRequest page) {
        return repository.page(desk, filter, page).map(row -> view(desk, row));
    }

    TraceView show(Desk desk, UUID id) {
        return repository.find(desk, id).map(row -> view(desk, row)).orElseThrow(() -> Refusal.notFound("trace"));
    }

    TraceView draw(Desk desk, TraceDraft draft) {
        if (draft.fromId().equals(draft.toId())) {
            throw Refusal.invalid("/toId", "same-item", "Choose another item: a trace links two different ones.");
        }
        return repository
                .insert(desk, Ids.next(), draft)
                .map(row -> view(desk, row))
                .orElseThrow(() ->
                        Refusal.invalid("/toId", "not-found", "We know no such item, or it is not shared with you."));
    }

    void remove(Desk desk, UUID id) {
        var trace = show(desk, id);
        TracePolicy.mustBeRemovable(trace);
        desk.mustMatch(trace.version(), () -> trace);
        repository.delete(desk, id);
    }

    /** Every area, also those without a link. */
    ItemLinks linksOf(Desk desk, UUID item) {
        var rows = repository.linksOf(desk, item);
        if (rows.isEmpty()) {
            throw Refusal.notFound("item");
        }
        return new ItemLinks(Stream.of(Area.values())
                .map(area -> {
                    var links = rows.stream().filter(row -> row.area() == area).toList();
                    long count = links.isEmpty() ? 0 : links.getFirst().total();
                    return new AreaLinks(
                            area,
                            count,
                            links.stream().map(row -> view(desk, row)).toList());
                })
                .toList());
    }

    ThreadView thread(Desk desk, UUID item) {
        return repository
                .thread(desk, item)
                .map(row -> new ThreadView(
                        row.id(), row.kind(), row.title(), row.area(), row.areas(), TracePolicy.mayLink(desk)))
                .orElseThrow(() -> Refusal.notFound("item"));
    }

    private static TraceView view(Desk desk, TraceRow row) {
        return new TraceView(
                row.id(),
                row.key(),
                row.from(),
                row.to(),
                row.reason(),
                row.author(),
                row.version(),
                row.createdAt(),
                TracePolicy.mayRemove(desk, row.authorId()));
    }

    private static LinkView view(Desk desk, LinkRow row) {
        return new LinkView(
                row.item(),
                row.traceId(),
                row.version(),
                row.reason(),
                row.author(),
                row.linkedAt(),
                Objects.requireNonNullElse(row.capacities(), List.of()),
                row.traceId() != null && TracePolicy.mayRemove(desk, row.authorId()));
    }
}
