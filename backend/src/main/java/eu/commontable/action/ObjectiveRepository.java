package eu.commontable.action;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on objectives; joining the plan keeps hidden ones hidden. */
@ApplicationScoped
class ObjectiveRepository {
    private static final String VIEW = "b.id, b.version, b.number, b.title, b.summary, b.example_actions";

    List<ObjectiveView> of(Desk desk, UUID plan) {
        return desk.handle()
                .createQuery(
                        "select %s from objective b join plan p on p.id = b.plan_id where p.id = :plan order by b.number"
                                .formatted(VIEW))
                .bind("plan", plan)
                .mapTo(ObjectiveView.class)
                .list();
    }

    Optional<ObjectiveView> lock(Desk desk, UUID plan, UUID id) {
        return desk.handle()
                .createQuery("""
                        select %s from objective b join plan p on p.id = b.plan_id
                        where b.id = :id and p.id = :plan and p.archived_at is null for update of b""".formatted(VIEW))
                .bind("id", id)
                .bind("plan", plan)
                .mapTo(ObjectiveView.class)
                .findOne();
    }

    ObjectiveView insert(Desk desk, UUID plan, UUID id, ObjectiveDraft draft) {
        return desk.handle()
                .createQuery("""
                        insert into objective as b (id, partnership_id, plan_id, number, title, summary, example_actions)
                        values (:id, :partnership, :plan, :number, :title, :summary, :exampleActions) returning %s""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("plan", plan)
                .mapTo(ObjectiveView.class)
                .one();
    }

    ObjectiveView update(Desk desk, UUID id, ObjectiveDraft draft) {
        return desk.handle()
                .createQuery("""
                        update objective b set number = :number, title = :title, summary = :summary,
                               example_actions = :exampleActions where b.id = :id returning %s""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(ObjectiveView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from objective where id = :id")
                .bind("id", id)
                .execute();
    }
}
