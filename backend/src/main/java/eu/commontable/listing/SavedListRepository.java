package eu.commontable.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on lists. */
@ApplicationScoped
class SavedListRepository {
    private static final String SELECT = """
            l.id, l.name, l.filters, l.shared, l.owner_id = current_account() as mine,
            (select p.name from participant p where p.partnership_id = l.partnership_id and p.account_id = l.owner_id
             order by p.removed_at desc nulls first limit 1) as owner_name, l.archived_at, l.updated_at, l.version, null::json as may""";
    private static final List<Sort> SORTS = List.of(Sort.ascending("name", "l.sort_name", "text", "l.id"));

    private final ObjectMapper json;

    SavedListRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<SavedListView> page(Desk desk, PageRequest page) {
        return new ListQuery<>(SavedListView.class, SELECT, "saved_list l", SORTS)
                .where("l.partnership_id = current_partnership() and l.archived_at is null")
                .where("position(plain(:words) in l.sort_name) > 0", "words", page.searches() ? page.q : null)
                .page(desk.handle(), page.withoutSearch());
    }

    Optional<SavedListView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + SELECT + " from saved_list l where l.id = :id")
                .bind("id", id)
                .mapTo(SavedListView.class)
                .findOne();
    }

    Optional<SavedListView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + SELECT + " from saved_list l where l.id = :id for update of l")
                .bind("id", id)
                .mapTo(SavedListView.class)
                .findOne();
    }

    SavedListView insert(Desk desk, UUID id, SavedListDraft draft) {
        return desk.handle()
                .createQuery("""
                        with l as (insert into saved_list (id, partnership_id, owner_id, name, filters, shared)
                          values (:id, current_partnership(), current_account(), :name, :filters::jsonb, :shared) returning *)
                        select %s from l""".formatted(SELECT))
                .bind("id", id)
                .bind("name", draft.name())
                .bind("filters", json.valueToTree(draft.filters()).toString())
                .bind("shared", draft.shared())
                .mapTo(SavedListView.class)
                .one();
    }

    SavedListView update(Desk desk, UUID id, SavedListDraft draft, boolean archived) {
        return desk.handle()
                .createQuery("""
                        with l as (update saved_list set name = :name, filters = :filters::jsonb, shared = :shared,
                          archived_at = case when :archived then now() end, version = version + 1, updated_at = now()
                          where id = :id returning *)
                        select %s from l""".formatted(SELECT))
                .bind("id", id)
                .bind("name", draft.name())
                .bind("filters", json.valueToTree(draft.filters()).toString())
                .bind("shared", draft.shared())
                .bind("archived", archived)
                .mapTo(SavedListView.class)
                .one();
    }
}
