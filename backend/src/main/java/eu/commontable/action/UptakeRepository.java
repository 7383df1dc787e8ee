package eu.commontable.action;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on uptake; the database keeps the recommendation's state in step. */
@ApplicationScoped
class UptakeRepository {
    private static final String VIEW = "u.id, u.version, u.status, u.date, u.evidence, u.created_at";
    private static final String LED = "a.leader_ids, r.archived_at";
    private static final String JOINED = "recommendation r join action a on a.id = r.action_id";

    /** A step with what decides who may change it. */
    public record Found(
            UUID id,
            long version,
            UptakeStatus status,
            PartialDate date,
            String evidence,
            Instant createdAt,
            UUID recommendationId,
            List<UUID> leaderIds,
            Instant archivedAt) {

        Led recommendation() {
            return new Led(recommendationId, leaderIds, archivedAt);
        }

        UptakeView view() {
            return new UptakeView(id, version, status, date, evidence, createdAt);
        }
    }

    Optional<Led> recommendation(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select r.id, %s from %s where r.id = :id for update of r".formatted(LED, JOINED))
                .bind("id", id)
                .mapTo(Led.class)
                .findOne();
    }

    List<UptakeView> of(Desk desk, UUID recommendation) {
        return desk.handle()
                .createQuery(
                        "select %s from uptake u where u.recommendation_id = :id order by sign_day(u.date, u.created_at), u.id"
                                .formatted(VIEW))
                .bind("id", recommendation)
                .mapTo(UptakeView.class)
                .list();
    }

    Optional<Found> lock(Desk desk, UUID recommendation, UUID id) {
        return desk.handle()
                .createQuery("""
                        select %s, %s, r.id as recommendation_id from uptake u, %s
                        where u.id = :id and r.id = u.recommendation_id and r.id = :recommendation for update of u""".formatted(VIEW, LED, JOINED))
                .bind("id", id)
                .bind("recommendation", recommendation)
                .mapTo(Found.class)
                .findOne();
    }

    UptakeView insert(Desk desk, UUID recommendation, UUID id, UptakeDraft draft) {
        return desk.handle()
                .createQuery("""
                        insert into uptake as u (id, partnership_id, recommendation_id, status, date, evidence)
                        values (:id, :partnership, :recommendation, :status, :date, :evidence) returning %s""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("recommendation", recommendation)
                .mapTo(UptakeView.class)
                .one();
    }

    UptakeView update(Desk desk, UUID id, UptakeDraft draft) {
        return desk.handle()
                .createQuery(
                        "update uptake u set status = :status, date = :date, evidence = :evidence where u.id = :id returning %s"
                                .formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(UptakeView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from uptake where id = :id")
                .bind("id", id)
                .execute();
    }
}
