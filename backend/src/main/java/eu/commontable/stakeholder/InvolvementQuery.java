package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Everything an organisation takes part in, as one statement. */
@ApplicationScoped
class InvolvementQuery {
    private static final String SQL = """
            select
              (select coalesce(json_agg(s), '[]') from (select %s from %s where m.organisation_id = :id
                 order by lower(m.term_range) desc nulls last, m.role limit 200) s) as seats,
              (select coalesce(json_agg(t), '[]') from (select %s from %s where r.from_id = :id or r.to_id = :id
                 order by r.type, case r.from_id when :id then b.sort_name else a.sort_name end limit 500) t) as ties,
              (select coalesce(json_agg(p), '[]') from (select %s from contact c join organisation o on o.id = c.organisation_id
                 where c.organisation_id = :id order by c.sort_name limit 200) p) as contacts,
              (select coalesce(json_agg(e), '[]') from (
                 select i.id, i.kind, i.title, i.state, i.visibility, v.capacities, i.updated_at as "updatedAt"
                 from (select item_id, array_agg(capacity order by capacity) as capacities from involvement
                       where partnership_id = current_partnership() and organisation_id = :id group by item_id) v
                 join item i on i.id = v.item_id where i.archived_at is null order by i.updated_at desc, i.id limit 500) e) as items
            from organisation where id = :id""".formatted(
                    MembershipRepository.today(),
                    MembershipRepository.FROM,
                    RelationshipRepository.COLUMNS,
                    RelationshipRepository.FROM,
                    ContactRepository.COLUMNS);

    Involvements of(Desk desk, UUID organisation) {
        var found = desk.handle()
                .createQuery(SQL)
                .bind("id", organisation)
                .bind("everybody", PartPolicy.reachesEverybody(desk))
                .bind("own", PartPolicy.reachesPeopleOf(desk))
                .mapTo(Involvements.class)
                .findOne()
                .orElseThrow(() -> Refusal.notFound("organisation"));
        return new Involvements(
                found.seats().stream()
                        .map(seat -> Memberships.forViewer(desk, seat))
                        .toList(),
                found.ties().stream()
                        .map(tie -> Relationships.forViewer(desk, tie))
                        .toList(),
                found.contacts().stream()
                        .map(contact -> Contacts.forViewer(desk, contact))
                        .toList(),
                found.items());
    }
}
