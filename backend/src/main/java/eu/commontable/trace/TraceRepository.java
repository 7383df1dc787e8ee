package eu.commontable.trace;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on traces. Row-level security leaves only those whose two ends the viewer may see. */
@ApplicationScoped
class TraceRepository {
    private static final int MOST_LINKS = 200;
    private static final String ITEM =
            "json_build_object('id', %1$s.id, 'kind', %1$s.kind, 'title', %1$s.title, 'visibility', %1$s.visibility,"
                    + " 'state', %1$s.state, 'archivedAt', %1$s.archived_at)";
    private static final String AUTHOR = "case when viewer_role() <> 'none' then t.author_name end as author";
    private static final String COLUMNS =
            "t.id, t.key, %s as \"from\", %s as \"to\", t.reason, %s, t.version, t.created_at, t.author_id"
                    .formatted(ITEM.formatted("f"), ITEM.formatted("o"), AUTHOR);
    private static final String ENDS = "trace t join item f on f.id = t.from_id join item o on o.id = t.to_id";
    private static final List<Sort> SORTS = List.of(new Sort("created", "t.created_at", "timestamptz", "t.id", true));

    Optional<TraceRow> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from " + ENDS + " where t.id = :id")
                .bind("id", id)
                .mapTo(TraceRow.class)
                .findOne();
    }

    Page<TraceRow> page(Desk desk, TraceFilter filter, PageRequest request) {
        return new ListQuery<>(TraceRow.class, COLUMNS, ENDS, SORTS)
                .where("t.key = :key", "key", filter.key)
                .where("(t.from_id = :item or t.to_id = :item)", "item", filter.item)
                .page(desk.handle(), request);
    }

    /** Nothing is inserted, and nothing returned, when the viewer does not see both ends. */
    Optional<TraceRow> insert(Desk desk, UUID id, TraceDraft draft) {
        return desk.handle()
                .createQuery("""
                        with t as (
                          insert into trace (id, partnership_id, key, from_id, to_id, reason, author_id, author_name)
                          select :id, :partnership, :key, a.id, b.id, btrim(:reason), :author, :name
                          from item a, item b where a.id = :fromId and b.id = :toId returning *)
                        select %s from t join item f on f.id = t.from_id join item o on o.id = t.to_id""".formatted(COLUMNS))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("author", desk.viewer().accountId())
                .bind("name", desk.viewer().name())
                .mapTo(TraceRow.class)
                .findOne();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from trace where id = :id")
                .bind("id", id)
                .execute();
    }

    /** One row a link, and one without a link when there is none; no row when the item is not visible. */
    List<LinkRow> linksOf(Desk desk, UUID item) {
        return desk.handle()
                .createQuery("""
                        select * from (
                          select area_of(o.kind) as area, %s as item, t.trace_id, t.version, t.reason, %s, t.author_id,
                                 t.linked_at, t.capacities, count(*) over (partition by area_of(o.kind)) as total,
                                 row_number() over (partition by area_of(o.kind)
                                                    order by t.linked_at desc nulls last, o.title, o.id) as place
                          from item i left join (links_of(:id) t join item o on o.id = t.item_id) on true
                          where i.id = :id) linked
                        where place <= :most order by area, place""".formatted(ITEM.formatted("o"), AUTHOR))
                .bind("id", item)
                .bind("most", MOST_LINKS)
                .mapTo(LinkRow.class)
                .list();
    }

    Optional<ThreadRow> thread(Desk desk, UUID item) {
        return desk.handle()
                .createQuery("""
                        select i.id, i.kind, i.title, area_of(i.kind) as area,
                               (select json_agg(json_build_object('area', a.area, 'count', coalesce(n.count, 0),
                                       'filled', a.area = area_of(i.kind) or n.count is not null) order by a.place)
                                from unnest('{stakeholder,dilemma,action,indicator}'::text[]) with ordinality a (area, place)
                                left join (select area_of(o.kind) as area, count(*) as count
                                           from links_of(i.id) l join item o on o.id = l.item_id group by 1) n
                                  on n.area = a.area) as areas
                        from item i where i.id = :id""")
                .bind("id", item)
                .mapTo(ThreadRow.class)
                .findOne();
    }

    public record TraceRow(
            UUID id,
            String key,
            LinkedItem from,
            LinkedItem to,
            String reason,
            String author,
            long version,
            Instant createdAt,
            UUID authorId) {}

    public record LinkRow(
            Area area,
            LinkedItem item,
            UUID traceId,
            Long version,
            String reason,
            String author,
            UUID authorId,
            Instant linkedAt,
            List<String> capacities,
            long total) {}

    public record ThreadRow(UUID id, String kind, String title, Area area, List<ThreadView.Dot> areas) {}
}
