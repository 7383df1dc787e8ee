package eu.commontable.search;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The two statements of a search: what was meant and how much there is of each kind, then one page of it. */
@ApplicationScoped
class SearchRepository {
    private static final int MOST_COUNTED = 500;
    /** Lists stand in an item's body as JSON; a reader is shown their entries, not their brackets. */
    private static final String PROSE =
            "replace(replace(replace(replace(i.body, '[\"', ''), '\"]', ''), '\", \"', ' · '), '\\\"', '\"')";

    private static final String HIT = """
            i.id, i.kind, i.visibility, i.state,
            search_marked(i.title, search_query(:q), ', HighlightAll=true') as title,
            case when i.body <> '' then search_marked(%s, search_query(:q), ', MaxFragments=1, MaxWords=32, MinWords=14') end as passage""".formatted(PROSE);
    private static final List<Sort> SORTS = List.of(Sort.ascending("title", "plain(i.title)", "text", "i.id"));

    Meaning understand(Desk desk, String q, String[] kinds) {
        return desk.handle()
                .createQuery("""
                        select meant.corrected,
                               (select coalesce(json_agg(json_build_object('kind', n.kind, 'count', least(n.count, :most),
                                                                           'exact', n.count < :most) order by n.best desc), '[]')
                                from (select found.kind, count(*) as count, max(found.rank) as best
                                      from search_items(coalesce(meant.corrected, :q), null, :most) found group by 1) n) as kinds
                        from (select case when not search_finds(search_query(:q), cast(:kinds as text[]))
                                          then search_corrected(:q, cast(:kinds as text[])) end as corrected) meant""")
                .bind("q", q)
                .bind("kinds", kinds)
                .bind("most", MOST_COUNTED)
                .mapTo(Meaning.class)
                .one();
    }

    Page<Found> page(Desk desk, SearchRequest request, String said) {
        return new ListQuery<>(Found.class, HIT, "item i", SORTS)
                .page(desk.handle(), request.page(said), request.kinds());
    }

    /** What was meant: null when something matches as typed. */
    public record Meaning(String corrected, List<KindCount> kinds) {}

    /** A hit as the database writes it, matches between control characters. */
    public record Found(UUID id, String kind, Visibility visibility, String state, String title, String passage) {}
}
