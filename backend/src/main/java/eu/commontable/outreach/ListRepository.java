package eu.commontable.outreach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on lists to invite. */
@ApplicationScoped
class ListRepository {
    private static final List<Sort> SORTS = List.of(
            new Sort("updated", "l.updated_at", "timestamptz", "l.id", true),
            Sort.ascending("name", "plain(l.name)", "text", "l.id"));
    private static final String VIEW = """
            select l.id, l.name, l.note, l.row_dimension as rows, l.column_dimension as columns, l.version, l.created_at, l.updated_at,
              (select coalesce(json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'cells', e.cells, 'invited', s.invited,
                 'answered', s.answered, 'member', s.member, 'met', s.met) order by e.position), '[]')
               from %s e join outreach_states(table_day()) s on s.organisation_id = e.organisation_id
               join organisation o on o.id = e.organisation_id where e.list_id = l.id) as entries
            from %s l""";
    private static final String STORED = VIEW.formatted("outreach_entry", "outreach_list");
    /** Entries of the draft; those of organisations that the writer does not see, or that are archived, are left out. */
    private static final String ENTRIES = """
            wanted as (
              select (e ->> 'organisationId')::uuid as organisation_id, (n - 1)::int as position,
                     array(select jsonb_array_elements_text(e -> 'cells')) as cells
              from jsonb_array_elements(cast(:entries as jsonb)) with ordinality x (e, n)),
            kept as (
              insert into outreach_entry (partnership_id, list_id, organisation_id, position, cells)
              select l.partnership_id, l.id, o.id, w.position, w.cells from l, wanted w join organisation o on o.id = w.organisation_id
              where o.archived_at is null
              on conflict (list_id, organisation_id) do update set position = excluded.position, cells = excluded.cells
              returning *)""";

    private final ObjectMapper json;

    ListRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<ListSummary> page(Desk desk, PageRequest request) {
        return new ListQuery<>(
                        ListSummary.class,
                        "l.id, l.name, l.updated_at, (select count(*) from outreach_entry e where e.list_id = l.id) as organisations",
                        "outreach_list l",
                        SORTS)
                .where("position(plain(:words) in plain(l.name)) > 0", "words", request.searches() ? request.q : null)
                .page(desk.handle(), request.withoutSearch());
    }

    Optional<ListView> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<ListView> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of l");
    }

    private static Optional<ListView> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery(STORED + " where l.id = :id" + locking)
                .bind("id", id)
                .mapTo(ListView.class)
                .findOne();
    }

    ListView insert(Desk desk, UUID id, ListDraft draft) {
        return desk.handle()
                .createQuery(
                        ("with l as (insert into outreach_list (id, partnership_id, name, note, row_dimension, column_dimension)"
                                + " values (:id, :partnership, :name, :note, :rows, :columns) returning *), "
                                + ENTRIES + " " + VIEW.formatted("kept", "l")))
                .bindMethods(draft)
                .bind("entries", written(draft))
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(ListView.class)
                .one();
    }

    ListView update(Desk desk, UUID id, ListDraft draft) {
        return desk.handle()
                .createQuery("with l as (update outreach_list set name = :name, note = :note, row_dimension = :rows,"
                        + " column_dimension = :columns, version = version + 1, updated_at = now() where id = :id returning *), "
                        + ENTRIES
                        + ", gone as (delete from outreach_entry e using l where e.list_id = l.id"
                        + " and e.organisation_id not in (select organisation_id from wanted) returning 1) "
                        + VIEW.formatted("kept", "l"))
                .bindMethods(draft)
                .bind("entries", written(draft))
                .bind("id", id)
                .mapTo(ListView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from outreach_list where id = :id")
                .bind("id", id)
                .execute();
    }

    private String written(ListDraft draft) {
        try {
            return json.writeValueAsString(draft.entries());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
