package eu.commontable.mandate;

import eu.commontable.partnership.Desk;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on rotation rules. */
@ApplicationScoped
class RotationRepository {
    private static final String COLUMNS = """
            r.id, r.role, r.term_months, r.overlap_months, r.at_once, r.not_before, r.note, r.version,
            (select coalesce(json_agg(%s order by o.sort_name), '[]') from organisation o where o.id = any (r.core_ids)) as core""".formatted(OrganisationName.json("o"));
    /** Seats of the role that are held or became vacant within a year, outside of the core, that nobody follows yet. */
    private static final String ALL = """
            select json_build_object('id', r.id, 'role', r.role, 'termMonths', r.term_months, 'overlapMonths', r.overlap_months,
                     'atOnce', r.at_once, 'notBefore', r.not_before, 'note', r.note, 'version', r.version, 'core', r.core) as rule,
              (select coalesce(json_agg(s), '[]') from (
                 select m.id, %s as organisation, lower(m.term_range) as "from", upper(m.term_range) - 1 as "lastDay", m.mandate, m.version
                 from membership m join organisation o on o.id = m.organisation_id
                 where m.partnership_id = r.partnership_id and m.role = r.role and o.archived_at is null
                   and m.organisation_id <> all (r.core_ids) and coalesce(lower(m.term_range) <= current_date, true)
                   and coalesce(upper(m.term_range) > current_date - 365, true)
                   and not seat_followed(m.id, m.organisation_id, m.role, m.term_range, m.successor_id)
                 order by upper(m.term_range), o.sort_name limit 500) s) as seats
            from (select %s, r.partnership_id, r.core_ids from rotation_rule r) r
            order by array_position('{coordinator,secretariat,member,advisor,expert,observer}'::text[], r.role)""".formatted(OrganisationName.json("o"), COLUMNS);

    List<Found> all(Desk desk) {
        return desk.handle().createQuery(ALL).mapTo(Found.class).list();
    }

    Optional<RotationRule> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<RotationRule> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of r");
    }

    private static Optional<RotationRule> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from rotation_rule r where r.id = :id" + locking)
                .bind("id", id)
                .mapTo(RotationRule.class)
                .findOne();
    }

    RotationRule insert(Desk desk, UUID id, RotationRuleDraft draft) {
        return desk.handle()
                .createQuery("""
                        with r as (insert into rotation_rule
                            (id, partnership_id, role, term_months, overlap_months, at_once, not_before, core_ids, note)
                          values (:id, :partnership, :role, :termMonths, :overlapMonths, :atOnce, :notBefore, :coreIds, :note)
                          returning *)
                        select %s from r""".formatted(COLUMNS))
                .bindMethods(draft)
                .bindByType("coreIds", draft.coreIds().toArray(UUID[]::new), UUID[].class)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(RotationRule.class)
                .one();
    }

    RotationRule update(Desk desk, UUID id, RotationRuleDraft draft) {
        return desk.handle()
                .createQuery("""
                        with r as (update rotation_rule set role = :role, term_months = :termMonths, overlap_months = :overlapMonths,
                            at_once = :atOnce, not_before = :notBefore, core_ids = with_hidden(:coreIds, core_ids), note = :note
                          where id = :id returning *)
                        select %s from r""".formatted(COLUMNS))
                .bindMethods(draft)
                .bindByType("coreIds", draft.coreIds().toArray(UUID[]::new), UUID[].class)
                .bind("id", id)
                .mapTo(RotationRule.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from rotation_rule where id = :id")
                .bind("id", id)
                .execute();
    }

    /** A rule and the seats it lets rotate. */
    public record Found(RotationRule rule, List<RotatingSeat> seats) {}
}
