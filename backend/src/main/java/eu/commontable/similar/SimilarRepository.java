package eu.commontable.similar;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements. Whatever is answered was read through row-level security and, if a dilemma, through {@code seen}. */
@ApplicationScoped
class SimilarRepository {
    /** So many of each kind are looked at for their organisations; fewer are shown. */
    private static final int MOST = 12;

    private static final String FOUND = """
            with found as materialized (
              select f.*, row_number() over (partition by f.kind order by f.score desc, f.id) <= :shown as shown
              from %s similar_items(%s, :most) f)
            select f.id, f.kind, f.score, f.shown, f.themes, t.visibility, t.state,
                   case when f.shown then similar_marked(t.title, f.shared, f.language, ', HighlightAll=true') else t.title end as title,
                   case when f.shown and t.body <> '' then
                     similar_marked(t.body, f.shared, f.language, ', MaxFragments=1, MaxWords=28, MinWords=12') end as passage,
                   (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'city', o.city) order by o.sort_name), '[]')
                    from organisation o where o.id = any (t.organisations) and o.archived_at is null) as organisations
            from found f cross join lateral (
              select d.question as title, concat_ws(' ', d.background, array_to_string(d.ideas, ' · '), d.result) as body, d.state, d.visibility,
                     d.co_presenter_ids || d.organisation_id as organisations
              from dilemma whole, lateral seen(whole) d where f.kind = 'dilemma' and whole.id = f.id
              union all
              select p.title, concat_ws(' ', p.summary, array_to_string(p.how, ' · '), p.what_failed), null, p.visibility, array[p.organisation_id]
              from practice p where f.kind = 'practice' and p.id = f.id) t
            order by f.score desc, f.id""";

    private static final String TYPED = FOUND.formatted(
            "", "cast(:question as text), cast(:background as text), cast(:themes as text[]), cast(:except as uuid)");
    private static final String ITEM = FOUND.formatted("""
            (select d.id, d.question as title, coalesce(d.background, '') as body, d.themes from dilemma d where d.id = :id
             union all select p.id, p.title, coalesce(p.summary, ''), p.themes from practice p where p.id = :id) i, lateral""", "i.title, i.body, i.themes, i.id");

    List<Found> toText(Desk desk, TypedText text, int shown) {
        return desk.handle()
                .createQuery(TYPED)
                .bind("question", text.asked())
                .bind("background", text.told())
                .bind("themes", text.picked())
                .bind("except", text.except())
                .bind("shown", shown)
                .bind("most", MOST)
                .mapTo(Found.class)
                .list();
    }

    List<Found> toItem(Desk desk, UUID id, int shown) {
        return desk.handle()
                .createQuery(ITEM)
                .bind("id", id)
                .bind("shown", shown)
                .bind("most", MOST)
                .mapTo(Found.class)
                .list();
    }

    /** Its kind, if it is a dilemma or a practice that the viewer may see. */
    Optional<String> kind(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select kind from item where id = :id and kind in ('dilemma', 'practice')")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * A hit as the database writes it, what it shares between control characters.
     *
     * @param shown one of the best of its kind; of the others only the organisations are told
     */
    public record Found(
            UUID id,
            String kind,
            float score,
            boolean shown,
            List<String> themes,
            Visibility visibility,
            String state,
            String title,
            String passage,
            List<Named> organisations) {}

    /** Who presented or practised it, as far as the viewer may know. */
    public record Named(UUID id, String name, String city) {}
}
