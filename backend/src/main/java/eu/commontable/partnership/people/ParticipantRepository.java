package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on people; those removed are no longer found. */
@ApplicationScoped
class ParticipantRepository {
    private static final String COLUMNS = """
            m.id, m.name, m.email, m.role, m.organisation_id, o.title as organisation_name, m.invited_at, m.joined_at,
            null as invitation, m.account_id is not distinct from current_account() as you, m.version, m.created_at, m.updated_at,
            null as may""";
    /** The registry of items knows an organisation's title and whether the viewer may see it. */
    private static final String ROWS = " from participant m left join item o on o.id = m.organisation_id";

    private static final String ONE = "select " + COLUMNS + ROWS + " where m.id = :id and m.removed_at is null";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "plain(m.name)", "text", "m.id"),
            Sort.ascending("role", "m.role", "text", "m.id"),
            Sort.ascending("invited", "m.invited_at", "timestamptz", "m.id"));

    Page<ParticipantView> page(Desk desk, ParticipantFilter filter, PageRequest request) {
        var list = new ListQuery<>(ParticipantView.class, COLUMNS, ROWS.substring(" from ".length()), SORTS)
                .where("m.removed_at is null")
                .whereAny(
                        "m.role = any(:role)",
                        "role",
                        filter.role == null
                                ? null
                                : filter.role.stream().map(Words::of).toList())
                .where("m.organisation_id = :organisation", "organisation", filter.organisation);
        if (filter.joined != null) {
            list.where(filter.joined ? "m.joined_at is not null" : "m.joined_at is null");
        }
        if (request.searches()) {
            var where = desk.viewer().may(Permission.GOVERN) ? "plain(m.name || ' ' || m.email)" : "plain(m.name)";
            list.where(
                    where + " like '%' || plain(:words) || '%'",
                    "words",
                    request.q.strip().replaceAll("[%_\\\\]", ""));
        }
        return list.page(desk.handle(), withoutSearch(request));
    }

    /** People are no items of the common search: their names are looked for here. */
    private static PageRequest withoutSearch(PageRequest request) {
        var page = new PageRequest();
        page.limit = request.limit;
        page.cursor = request.cursor;
        page.sort = request.sort;
        page.count = request.count;
        return page;
    }

    Optional<ParticipantView> find(Desk desk, UUID id) {
        return one(desk, ONE, id);
    }

    Optional<ParticipantView> lock(Desk desk, UUID id) {
        return one(desk, ONE + " for update of m", id);
    }

    private static Optional<ParticipantView> one(Desk desk, String sql, UUID id) {
        return desk.handle()
                .createQuery(sql)
                .bind("id", id)
                .mapTo(ParticipantView.class)
                .findOne();
    }

    ParticipantView insert(Desk desk, ParticipantDraft draft) {
        return desk.handle()
                .createQuery(shown("""
                        insert into participant (id, partnership_id, email, name, role, organisation_id)
                        values (:id, current_partnership(), :email, :name, :role, cast(:organisationId as uuid))"""))
                .bind("id", Ids.next())
                .bindMethods(draft)
                .mapTo(ParticipantView.class)
                .one();
    }

    ParticipantView update(Desk desk, UUID id, ParticipantDraft draft) {
        return desk.handle()
                .createQuery(shown("""
                        update participant set name = :name, email = :email, role = :role, organisation_id = cast(:organisationId as uuid)
                        where id = :id"""))
                .bind("id", id)
                .bindMethods(draft)
                .mapTo(ParticipantView.class)
                .one();
    }

    ParticipantView renew(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(shown("update participant set invited_at = now() where id = :id"))
                .bind("id", id)
                .mapTo(ParticipantView.class)
                .one();
    }

    void remove(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("update participant set removed_at = now() where id = :id")
                .bind("id", id)
                .execute();
    }

    private static String shown(String change) {
        return "with m as (" + change + " returning *) select " + COLUMNS
                + " from m left join item o on o.id = m.organisation_id";
    }
}
