package eu.commontable.agenda;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on events. */
@ApplicationScoped
class EventRepository {
    private static final String PARENT =
            "(select jsonb_build_object('id', p.id, 'title', p.title) from event p where p.id = e.parent_id) as parent";
    private static final String VIEW = """
            select e.id, e.key, e.title, e.kind, e.starts, e.ends, e.place, e.country, e.level, e.about, e.visibility, e.archived_at,
                   e.version, e.created_at, e.updated_at, null as may, %s, organisations_named(e.organiser_ids) as organisers,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'kind', s.kind, 'starts', s.starts,
                             'ends', s.ends, 'organisers', organisations_named(s.organiser_ids))
                             order by left(s.starts, 10) nulls last, length(s.starts) < 16, s.starts, s.ends, s.id), '[]')
                    from event s where s.parent_id = e.id and s.archived_at is null) as sessions
            """.formatted(PARENT);
    private static final String SUMMARY = """
            e.id, e.key, e.title, e.kind, e.starts, e.ends, e.place, e.country, e.level, e.visibility, e.updated_at, e.archived_at, %s,
            organisations_named(e.organiser_ids) as organisers,
            (select count(*) from event s where s.parent_id = e.id and s.archived_at is null) as sessions""".formatted(PARENT);
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("date", "coalesce(e.starts, '9999')", "text", "e.id"),
            Sort.ascending("title", "plain(e.title)", "text", "e.id"));

    Page<EventSummary> page(Desk desk, EventFilter filter, PageRequest request) {
        var list = new ListQuery<>(EventSummary.class, SUMMARY, "event e", SORTS)
                .where(filter.archived ? "e.archived_at is not null" : "e.archived_at is null")
                .where("e.key = :key", "key", filter.key)
                .where("e.parent_id = :parent", "parent", filter.parent)
                .whereAny("e.kind = any(:kind)", "kind", filter.kind)
                .whereAny("e.country = any(:country)", "country", filter.country)
                .where(
                        "e.organiser_ids && :organiser",
                        "organiser",
                        filter.organiser == null || filter.organiser.isEmpty()
                                ? null
                                : filter.organiser.toArray(UUID[]::new));
        if (filter.when != null) {
            list.where(filter.when.condition);
        }
        if (!filter.sessions) {
            list.where("e.parent_id is null");
        }
        return list.page(desk.handle(), request, "event");
    }

    Optional<EventView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from event e where e.id = :id")
                .bind("id", id)
                .mapTo(EventView.class)
                .findOne();
    }

    Optional<EventView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from event e where e.id = :id for update of e")
                .bind("id", id)
                .mapTo(EventView.class)
                .findOne();
    }

    EventView insert(Desk desk, UUID id, EventDraft draft) {
        return written(desk, id, """
                        insert into event (id, partnership_id, key, parent_id, title, kind, starts, ends, place, country, level,
                                           organiser_ids, about, visibility)
                        values (:id, :partnership, :key, :parentId, :title, :kind, :starts, :ends, :place, :country, :level,
                                :organiserIds, :about, :visibility)""")
                .bindMethods(draft)
                .bind("partnership", desk.partnershipId())
                .mapTo(EventView.class)
                .one();
    }

    EventView update(Desk desk, UUID id, EventDraft draft) {
        return written(desk, id, """
                        update event set key = :key, parent_id = :parentId, title = :title, kind = :kind, starts = :starts,
                               ends = :ends, place = :place, country = :country, level = :level,
                               organiser_ids = with_hidden(:organiserIds, organiser_ids), about = :about, visibility = :visibility
                        where id = :id""").bindMethods(draft).mapTo(EventView.class).one();
    }

    EventView archive(Desk desk, UUID id, boolean archived) {
        return written(desk, id, "update event set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(EventView.class)
                .one();
    }

    private static Query written(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with written as (%s returning *) %s from written e".formatted(statement, VIEW))
                .bind("id", id);
    }
}
