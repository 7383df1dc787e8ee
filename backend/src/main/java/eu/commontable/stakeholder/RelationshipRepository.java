package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on ties. Both ends are joined: who does not see one of them does not see the tie. */
@ApplicationScoped
class RelationshipRepository {
    static final String COLUMNS = """
            r.id, %s as "from", %s as "to", r.type, t.key as reading, t.reverse_key as "readingBack", %s as says, %s as "saysBack",
            r.starts, r.ends, r.note, r.version, r.created_at as "createdAt", r.updated_at as "updatedAt", null::json as may""".formatted(
                    OrganisationName.json("a"),
                    OrganisationName.json("b"),
                    TieTypeRepository.words("label"),
                    TieTypeRepository.words("back"));
    private static final String ENDS = " join organisation a on a.id = r.from_id join organisation b on b.id = r.to_id"
            + " join tie_type t on t.partnership_id = r.partnership_id and t.key = r.type";
    static final String FROM = "relationship r" + ENDS;
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "a.sort_name", "text", "r.id"),
            Sort.ascending("updated", "r.updated_at", "timestamptz", "r.id"));

    Page<RelationshipView> page(Desk desk, RelationshipFilter filter, PageRequest request) {
        return new ListQuery<>(RelationshipView.class, COLUMNS, FROM, SORTS)
                .where("(r.from_id = :organisation or r.to_id = :organisation)", "organisation", filter.organisation)
                .whereAny("r.type = any(:types)", "types", filter.type)
                .where(
                        "(position(plain(:words) in a.sort_name) > 0 or position(plain(:words) in b.sort_name) > 0)",
                        "words",
                        request.searches() ? request.q : null)
                .page(desk.handle(), request.withoutSearch());
    }

    Optional<RelationshipView> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<RelationshipView> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of r");
    }

    private static Optional<RelationshipView> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from " + FROM + " where r.id = :id" + locking)
                .bind("id", id)
                .mapTo(RelationshipView.class)
                .findOne();
    }

    /** Empty when the viewer does not know both organisations, or one is archived. */
    Optional<RelationshipView> insert(Desk desk, UUID id, RelationshipDraft draft) {
        return desk.handle()
                .createQuery("""
                        with r as (insert into relationship (id, partnership_id, from_id, to_id, type, starts, ends, note)
                          select :id, a.partnership_id, a.id, b.id, :type, :starts, :ends, :note from organisation a, organisation b
                          where a.id = :fromId and b.id = :toId and a.archived_at is null and b.archived_at is null returning *)
                        select %s from r %s""".formatted(COLUMNS, ENDS))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(RelationshipView.class)
                .findOne();
    }

    RelationshipView update(Desk desk, UUID id, RelationshipDraft draft) {
        return desk.handle()
                .createQuery("""
                        with r as (update relationship set type = :type, starts = :starts, ends = :ends, note = :note
                          where id = :id returning *)
                        select %s from r %s""".formatted(COLUMNS, ENDS))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(RelationshipView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from relationship where id = :id")
                .bind("id", id)
                .execute();
    }
}
