package eu.commontable.action;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.jdbi.v3.core.statement.Query;

/** The statements on approaches. */
@ApplicationScoped
class ApproachRepository {
    private static final String VIEW = """
            select h.id, h.key, h.title, h.for_problems, h.preconditions, h.conditions, h.source, h.note, h.visibility, h.archived_at,
                   h.version, h.created_at, h.updated_at, null as may, organisation_named(h.presented_by_id) as presented_by,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title) order by plain(p.title)), '[]')
                    from plan p where p.approach_id = h.id and p.archived_at is null) as plans
            """;
    private static final String SUMMARY = """
            h.id, h.key, h.title, h.for_problems, h.visibility, h.updated_at, h.archived_at,
            organisation_named(h.presented_by_id) as presented_by""";
    private static final List<Sort> SORTS = List.of(Sort.ascending("title", "plain(h.title)", "text", "h.id"));

    private final ObjectMapper json;

    ApproachRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<ApproachSummary> page(Desk desk, ApproachFilter filter, PageRequest request) {
        return new ListQuery<>(ApproachSummary.class, SUMMARY, "approach h", SORTS)
                .where(filter.archived ? "h.archived_at is not null" : "h.archived_at is null")
                .where("h.key = :key", "key", filter.key)
                .page(desk.handle(), request, "approach");
    }

    Optional<ApproachView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from approach h where h.id = :id")
                .bind("id", id)
                .mapTo(ApproachView.class)
                .findOne();
    }

    Optional<ApproachView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from approach h where h.id = :id for update of h")
                .bind("id", id)
                .mapTo(ApproachView.class)
                .findOne();
    }

    ApproachView insert(Desk desk, UUID id, ApproachDraft draft) {
        return written(desk, id, """
                        insert into approach (id, partnership_id, key, title, presented_by_id, for_problems, preconditions,
                                              conditions, source, note, visibility)
                        values (:id, :partnership, :key, :title, :presentedById, :forProblems, :preconditionsJson::jsonb,
                                :conditionsJson::jsonb, :source, :note, :visibility)""", draft)
                .bind("partnership", desk.partnershipId())
                .mapTo(ApproachView.class)
                .one();
    }

    ApproachView update(Desk desk, UUID id, ApproachDraft draft) {
        return written(desk, id, """
                        update approach set key = :key, title = :title, presented_by_id = :presentedById,
                               for_problems = :forProblems, preconditions = :preconditionsJson::jsonb,
                               conditions = :conditionsJson::jsonb, source = :source, note = :note, visibility = :visibility
                        where id = :id""", draft).mapTo(ApproachView.class).one();
    }

    ApproachView archive(Desk desk, UUID id, boolean archived) {
        return returning(
                        desk, id, "update approach set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(ApproachView.class)
                .one();
    }

    private Query written(Desk desk, UUID id, String statement, ApproachDraft draft) {
        return returning(desk, id, statement)
                .bindMethods(draft)
                .bind("preconditionsJson", text(draft.preconditions()))
                .bind("conditionsJson", text(draft.conditions()));
    }

    private static Query returning(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with written as (%s returning *) %s from written h".formatted(statement, VIEW))
                .bind("id", id);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
