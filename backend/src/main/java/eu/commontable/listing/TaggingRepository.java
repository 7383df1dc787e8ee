package eu.commontable.listing;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on taggings. */
@ApplicationScoped
class TaggingRepository {
    private static final String SELECT =
            "t.id, t.added, t.removed, jsonb_array_length(t.changed) as changed, t.created_at, t.undone_at, t.version";

    Optional<TaggingView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + SELECT + " from tagging t where t.id = :id")
                .bind("id", id)
                .mapTo(TaggingView.class)
                .findOne();
    }

    TaggingView tag(Desk desk, UUID id, List<UUID> ids, TaggingDraft draft) {
        return desk.handle()
                .createQuery("""
                        with chosen as materialized (
                          select o.id, o.themes as before, themes_after(o.themes, :add, :remove) as after from organisation o
                          where o.id = any (:ids) and o.archived_at is null for update),
                        changed as (
                          update organisation o set themes = c.after from chosen c
                          where o.id = c.id and c.after is distinct from c.before returning o.id, c.before, o.version),
                        t as (
                          insert into tagging (id, partnership_id, account_id, added, removed, changed)
                          select :id, current_partnership(), current_account(), :add, :remove,
                                 coalesce(jsonb_agg(to_jsonb(c)), '[]') from changed c returning *)
                        select %s from t""".formatted(SELECT))
                .bind("id", id)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("add", draft.add().toArray(String[]::new))
                .bind("remove", draft.remove().toArray(String[]::new))
                .mapTo(TaggingView.class)
                .one();
    }

    int changedSince(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("""
                        select count(*) from tagging t, jsonb_to_recordset(t.changed) c (id uuid, version bigint)
                        where t.id = :id and not exists (select from organisation o where o.id = c.id and o.version = c.version)""")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    TaggingView undo(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("""
                        with back as (
                          update organisation o set themes = c.before
                          from tagging t, jsonb_to_recordset(t.changed) c (id uuid, before text[]) where t.id = :id and o.id = c.id),
                        t as (update tagging set undone_at = now(), version = version + 1 where id = :id returning *)
                        select %s from t""".formatted(SELECT))
                .bind("id", id)
                .mapTo(TaggingView.class)
                .one();
    }
}
