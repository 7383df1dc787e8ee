package eu.commontable.similar;

import eu.commontable.partnership.Desk;
import eu.commontable.search.MarkedText;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.similar.SimilarRepository.Found;
import eu.commontable.similar.SimilarRepository.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What others have worked on that is similar. */
@ApplicationScoped
public class Similarity {
    private static final int SHOWN = 5;
    private static final int REASONS = 3;
    private final SimilarRepository repository;

    Similarity(SimilarRepository repository) {
        this.repository = repository;
    }

    SimilarView toText(Desk desk, TypedText text) {
        return view(repository.toText(desk, text, SHOWN));
    }

    SimilarView toItem(Desk desk, UUID id) {
        repository.kind(desk, id).orElseThrow(() -> Refusal.notFound("dilemma"));
        return view(repository.toItem(desk, id, SHOWN));
    }

    private static SimilarView view(List<Found> found) {
        return new SimilarView(hits(found, "dilemma"), hits(found, "practice"), organisations(found));
    }

    private static List<SimilarHit> hits(List<Found> found, String kind) {
        return found.stream()
                .filter(one -> one.shown() && one.kind().equals(kind))
                .map(Similarity::hit)
                .toList();
    }

    private static SimilarHit hit(Found found) {
        var title = MarkedText.read(found.title());
        var passage = MarkedText.read(found.passage());
        boolean matches = !passage.marks().isEmpty();
        return new SimilarHit(
                found.id(),
                title.text(),
                title.marks(),
                matches ? passage.text() : null,
                passage.marks(),
                found.themes(),
                Math.round(found.score() * 1000) / 1000.0,
                found.visibility(),
                found.state());
    }

    /** Those first whose dilemmas and practices are most alike, together. */
    private static List<SimilarOrganisation> organisations(List<Found> found) {
        var met = new LinkedHashMap<UUID, Met>();
        for (var one : found) {
            for (var named : one.organisations()) {
                met.computeIfAbsent(named.id(), id -> new Met(named, new ArrayList<>()))
                        .by()
                        .add(one);
            }
        }
        return met.values().stream()
                .sorted(Comparator.comparingDouble(Met::score).reversed())
                .limit(SHOWN)
                .map(Met::organisation)
                .toList();
    }

    private record Met(Named named, List<Found> by) {
        double score() {
            return by.stream().mapToDouble(Found::score).sum();
        }

        SimilarOrganisation organisation() {
            var because = by.stream()
                    .limit(REASONS)
                    .map(one -> new SimilarReason(
                            one.kind(), one.id(), MarkedText.read(one.title()).text()))
                    .toList();
            return new SimilarOrganisation(named.id(), named.name(), named.city(), because);
        }
    }
}
