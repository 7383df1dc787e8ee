package eu.commontable.mandate;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Role;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.shared.time.PartialDate;
import eu.commontable.stakeholder.OrganisationName;
import eu.commontable.stakeholder.SeatState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What ends within some months, and what became vacant in the year before. */
@ApplicationScoped
public class Radar {
    private static final String STATE =
            "seat_state(m.id, m.organisation_id, m.role, m.term_range, m.successor_id, current_date)";
    private static final String COLUMNS = """
            m.id, %s as organisation, m.role, m.starts, m.ends, upper(m.term_range) - 1 as "lastDay",
            upper(m.term_range) - 1 - current_date as "daysLeft", %s as state, m.mandate is not null as "saysMandate",
            (select %s from organisation s where s.id = m.successor_id) as successor,
            seat_followed(m.id, m.organisation_id, m.role, m.term_range, m.successor_id) as followed,
            exists (select from rotation_rule r where r.partnership_id = m.partnership_id and r.role = m.role
                    and m.organisation_id <> all (r.core_ids)) as rotates""".formatted(OrganisationName.json("o"), STATE, OrganisationName.json("s"));
    private static final List<Sort> SORTS = List.of(Sort.ascending("ends", "upper(m.term_range)", "date", "m.id"));

    Page<EndingSeat> within(Desk desk, int months, PageRequest request) {
        return new ListQuery<>(
                        Row.class, COLUMNS, "membership m join organisation o on o.id = m.organisation_id", SORTS)
                .where("o.archived_at is null")
                .where("upper(m.term_range) > current_date - 365")
                .where(
                        "upper(m.term_range) <= (current_date + make_interval(months => :months))::date + 1",
                        "months",
                        months)
                .where("(m.term_range @> current_date or " + STATE + " = 'vacant')")
                .page(desk.handle(), request)
                .map(Row::seat);
    }

    /** What the statement finds of a seat. */
    public record Row(
            UUID id,
            OrganisationName organisation,
            Role role,
            PartialDate starts,
            PartialDate ends,
            LocalDate lastDay,
            int daysLeft,
            SeatState state,
            boolean saysMandate,
            OrganisationName successor,
            boolean followed,
            boolean rotates) {
        EndingSeat seat() {
            return new EndingSeat(
                    id,
                    organisation,
                    role,
                    starts,
                    ends,
                    lastDay,
                    daysLeft,
                    state,
                    saysMandate,
                    successor,
                    Advice.of(state, followed, rotates));
        }
    }
}
