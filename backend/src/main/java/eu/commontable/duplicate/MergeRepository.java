package eu.commontable.duplicate;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements on merges; the work is done by functions of V015. */
@ApplicationScoped
class MergeRepository {
    private static final String SELECT = """
            m.id, json_build_object('id', k.id, 'name', k.name, 'shortName', k.short_name, 'kind', k.kind) as kept,
            json_build_object('id', g.id, 'name', g.name, 'shortName', g.short_name, 'kind', g.kind) as gone,
            greatest(jsonb_array_length(m.moved) - 2, 0) as moved, m.settled, m.created_at, m.undone_at, m.version""";
    private static final String FROM =
            "organisation_merge m join organisation k on k.id = m.kept_id join organisation g on g.id = m.gone_id";
    private static final List<Sort> SORTS = List.of(new Sort("recent", "m.created_at", "timestamptz", "m.id", true));

    private record Locked(UUID id, JsonNode content) {}

    Page<MergeView> page(Desk desk, MergeFilter filter, PageRequest page) {
        return new ListQuery<>(MergeView.class, SELECT, FROM, SORTS)
                .where("m.partnership_id = current_partnership()")
                .where("m.kept_id = :organisation", "organisation", filter.organisation)
                .page(desk.handle(), page.withoutSearch());
    }

    Optional<MergeView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + SELECT + " from " + FROM + " where m.id = :id")
                .bind("id", id)
                .mapTo(MergeView.class)
                .findOne();
    }

    Map<UUID, JsonNode> lock(Desk desk, UUID one, UUID other) {
        var both = new HashMap<UUID, JsonNode>();
        desk.handle()
                .createQuery("select o.id, to_jsonb(o) as content from organisation o where o.id in (:one, :other)"
                        + " order by o.id for update")
                .bind("one", one)
                .bind("other", other)
                .mapTo(Locked.class)
                .forEach(locked -> both.put(locked.id(), locked.content()));
        return both;
    }

    MergeView merge(Desk desk, UUID id, MergeDraft draft, JsonNode fields) {
        desk.handle()
                .createQuery("select merge_organisations(:id, :kept, :gone, :fields::jsonb)::text")
                .bind("id", id)
                .bind("kept", draft.keptId())
                .bind("gone", draft.goneId())
                .bind("fields", fields.toString())
                .mapTo(String.class)
                .findOne();
        return find(desk, id).orElseThrow();
    }

    List<String> undo(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select unnest(unmerge_organisations(:id))")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }
}
