package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on who takes part and who was there. */
@ApplicationScoped
class AttendanceRepository {
    private static final String PARTICIPANTS = """
            select n.id, n.contact_name, (select %s from organisation o where o.id = n.organisation_id) as organisation,
                   (select o.countries[1] from organisation o where o.id = n.organisation_id) as country,
                   (select coalesce(json_agg(json_build_object('sessionId', a.session_id, 'state', a.state)), '[]')
                    from attendance a where a.enrolment_id = n.id) as attendance
            from enrolment n where n.edition_id = :edition and n.state = 'confirmed'
            order by plain(n.contact_name), n.id limit 1000""".formatted(OrganisationName.json("o"));

    List<AcademyParticipant> participants(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(PARTICIPANTS)
                .bind("edition", edition)
                .mapTo(AcademyParticipant.class)
                .list();
    }

    Optional<UUID> editionOf(Desk desk, UUID session) {
        return desk.handle()
                .createQuery("select edition_id from session where id = :session")
                .bind("session", session)
                .mapTo(UUID.class)
                .findOne();
    }

    /** @return how many of them take part in the academy of this session, and were noted */
    int note(Desk desk, UUID session, List<AttendanceMarks.Mark> marks) {
        var states = marks.stream()
                .map(mark -> mark.state() == null ? null : Words.of(mark.state()))
                .toArray(String[]::new);
        return desk.handle()
                .createQuery("""
                        with mark as (
                          select n.id, m.state from unnest(:enrolments, :states) m (id, state)
                          join enrolment n on n.id = m.id and n.state = 'confirmed'
                          join session s on s.id = :session and s.edition_id = n.edition_id),
                        gone as (delete from attendance a using mark m where a.session_id = :session and a.enrolment_id = m.id and m.state is null),
                        noted as (
                          insert into attendance (partnership_id, session_id, enrolment_id, state)
                          select :partnership, :session, m.id, m.state from mark m where m.state is not null
                          on conflict (session_id, enrolment_id) do update set state = excluded.state, noted_at = now())
                        select count(*) from mark""")
                .bind("session", session)
                .bind("partnership", desk.partnershipId())
                .bindByType(
                        "enrolments",
                        marks.stream().map(AttendanceMarks.Mark::enrolmentId).toArray(UUID[]::new),
                        UUID[].class)
                .bindByType("states", states, String[].class)
                .mapTo(Integer.class)
                .one();
    }
}
