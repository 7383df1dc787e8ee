package eu.commontable.history;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements on history. */
@ApplicationScoped
class HistoryRepository {
    private static final String ENTRY = """
            h.id::text as id, h.at, h.deed, h.part_kind, h.part_id, h.item_id, h.item_kind, coalesce(i.title, (select p.name from partnership p where p.id = h.item_id), h.item_kind) as item_title,
            o.id as other_id, o.kind as other_kind, o.title as other_title,
            case when viewer_role() <> 'none' then h.actor_id end as actor_id,
            case when viewer_role() <> 'none' then h.actor_name end as actor_name,
            (select coalesce(json_agg(json_build_object('field', c.field, 'before', told(c.field, c.change -> 0),
                                                        'after', told(c.field, c.change -> 1)) order by c.field), '[]')
             from jsonb_each(h.changes) c (field, change)
             where c.field not in ('author_id', 'author_name', 'from_id', 'to_id')) as changes""";
    private static final String FROM =
            "history h left join item i on i.id = h.item_id left join item o on o.id = h.other_item_id";
    private static final List<Sort> NEWEST_FIRST = List.of(new Sort("recent", "h.id", "bigint", "h.item_id", true));

    boolean isVisible(Desk desk, UUID item) {
        return desk.handle()
                .createQuery("select exists (select from item where id = :id)")
                .bind("id", item)
                .mapTo(Boolean.class)
                .one();
    }

    Page<Entry> ofItem(Desk desk, UUID item, PageRequest page) {
        return new ListQuery<>(Entry.class, ENTRY, FROM, NEWEST_FIRST)
                .where("h.item_id in (select with_merged(:item))", "item", item)
                .page(desk.handle(), page);
    }

    Page<Entry> whole(Desk desk, HistoryFilter filter, PageRequest page) {
        return new ListQuery<>(Entry.class, ENTRY, FROM, NEWEST_FIRST)
                .where("h.partnership_id = current_partnership()")
                .whereAny("h.item_kind = any(:kinds)", "kinds", filter.kind)
                .where("h.actor_id = :actor", "actor", filter.actor)
                .where("h.at >= :since", "since", filter.sinceInstant())
                .page(desk.handle(), page);
    }

    /** A row of history with the titles of its items. */
    public record Entry(
            String id,
            Instant at,
            Deed deed,
            String partKind,
            UUID partId,
            UUID itemId,
            String itemKind,
            String itemTitle,
            UUID otherId,
            String otherKind,
            String otherTitle,
            UUID actorId,
            String actorName,
            List<HistoryView.FieldChange> changes) {}
}
