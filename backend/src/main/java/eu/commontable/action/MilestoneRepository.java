package eu.commontable.action;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on milestones; joining what bears them keeps hidden ones hidden. */
@ApplicationScoped
class MilestoneRepository {
    /** A milestone with what decides who may change it. */
    public record Found(
            UUID id,
            long version,
            eu.commontable.shared.time.PartialDate date,
            String title,
            Boolean done,
            UUID bearerId,
            List<UUID> leaderIds,
            Instant archivedAt) {

        Led bearer() {
            return new Led(bearerId, leaderIds, archivedAt);
        }

        MilestoneView view() {
            return new MilestoneView(id, version, date, title, done);
        }
    }

    Optional<Led> bearer(Desk desk, Bearer bearer, UUID id) {
        return desk.handle()
                .createQuery("select o.id, %s as leader_ids, o.archived_at from %s o where o.id = :id"
                        .formatted(bearer.leaders, bearer.table))
                .bind("id", id)
                .mapTo(Led.class)
                .findOne();
    }

    List<MilestoneView> of(Desk desk, Bearer bearer, UUID id) {
        return desk.handle()
                .createQuery(
                        "select m.id, m.version, m.date, m.title, m.done from %s m where m.%s = :id order by m.date nulls last, m.id"
                                .formatted(bearer.milestones, bearer.column))
                .bind("id", id)
                .mapTo(MilestoneView.class)
                .list();
    }

    Optional<Found> lock(Desk desk, Bearer bearer, UUID bearerId, UUID id) {
        return desk.handle()
                .createQuery("""
                        select m.id, m.version, m.date, m.title, m.done, o.id as bearer_id, %s as leader_ids, o.archived_at
                        from %s m join %s o on o.id = m.%s where m.id = :id and o.id = :bearer for update of m""".formatted(bearer.leaders, bearer.milestones, bearer.table, bearer.column))
                .bind("id", id)
                .bind("bearer", bearerId)
                .mapTo(Found.class)
                .findOne();
    }

    MilestoneView insert(Desk desk, Bearer bearer, UUID bearerId, UUID id, MilestoneDraft draft) {
        return desk.handle()
                .createQuery("""
                        insert into %s (id, partnership_id, %s, date, title, done)
                        values (:id, :partnership, :bearer, :date, :title, :done) returning id, version, date, title, done""".formatted(bearer.milestones, bearer.column))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("bearer", bearerId)
                .mapTo(MilestoneView.class)
                .one();
    }

    MilestoneView update(Desk desk, Bearer bearer, UUID id, MilestoneDraft draft) {
        return desk.handle()
                .createQuery(
                        "update %s set date = :date, title = :title, done = :done where id = :id returning id, version, date, title, done"
                                .formatted(bearer.milestones))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(MilestoneView.class)
                .one();
    }

    void delete(Desk desk, Bearer bearer, UUID id) {
        desk.handle()
                .createUpdate("delete from %s where id = :id".formatted(bearer.milestones))
                .bind("id", id)
                .execute();
    }
}
