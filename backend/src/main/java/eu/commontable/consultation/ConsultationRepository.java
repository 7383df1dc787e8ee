package eu.commontable.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.consultation.protocol.ProtocolView;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/** The statements on consultations. */
@ApplicationScoped
class ConsultationRepository {
    private static final String DILEMMAS = """
            coalesce((select json_agg(json_build_object('id', d.id, 'question', d.question, 'background', %s,
                                        'organisation', named_organisation(d.organisation_id), 'country', d.country) order by h.position)
                      from consultation_dilemma h join dilemma w on w.id = h.dilemma_id cross join lateral seen(w) d
                      where h.consultation_id = c.id), '[]') as dilemmas""";
    private static final String VIEW = """
            select c.id, c.title, %s, c.protocol, c.protocol_name, c.phases, c.mode, c.confidentiality, c.open_to_all, c.starts_at, c.call_link,
                   c.state, c.phase, c.phase_started_at, c.phase_ends_at, c.ended_at,
                   room_role(c.id) as my_role, %s, c.visibility, c.archived_at, c.version, c.created_at, c.updated_at, null as may
            from %s c""";
    private static final String SHOWN = VIEW.formatted(
            DILEMMAS.formatted("d.background"),
            "seats_of(c.id) as seats, contributions_counted(c.id) as contributions",
            "consultation");
    private static final String HELD =
            VIEW.formatted("null::json as dilemmas", "null::json as seats, 0 as contributions", "consultation");
    private static final String SUMMARY = """
            c.id, c.title, %s, c.protocol_name, c.mode, c.state, c.phases -> c.phase -> 'name' as phase_name, c.phase_ends_at, c.starts_at,
            c.ended_at, seats_counted(c.id) as seats, room_role(c.id) as my_role,
            c.open_to_all, c.visibility""".formatted(DILEMMAS.formatted("null"));
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("created", "c.created_at", "timestamptz", "c.id").reversed(),
            Sort.ascending("title", "c.sort_name", "text", "c.id"));

    private final ObjectMapper json;

    ConsultationRepository(ObjectMapper json) {
        this.json = json;
    }

    Page<ConsultationSummary> page(Desk desk, ConsultationFilter filter, PageRequest request) {
        return new ListQuery<>(ConsultationSummary.class, SUMMARY, "consultation c", SORTS)
                .where(filter.archived ? "c.archived_at is not null" : "c.archived_at is null")
                .whereAny("c.state = any(:states)", "states", filter.state)
                .where(
                        "c.id in (select h.consultation_id from consultation_dilemma h where h.dilemma_id = :dilemma)",
                        "dilemma",
                        filter.dilemma)
                .where(
                        "c.id in (select s.consultation_id from consultation_seat s where s.participant_id = :me)",
                        "me",
                        filter.mine ? desk.viewer().participantId() : null)
                .page(desk.handle(), request, "consultation");
    }

    Optional<ConsultationView> find(Desk desk, UUID id) {
        return one(desk, SHOWN, id, "");
    }

    Optional<ConsultationView> lock(Desk desk, UUID id) {
        return one(desk, SHOWN, id, " for update of c");
    }

    /**
     * Nobody moves it on while this transaction goes on; many may hold it so. What rules do not ask for is left out, because
     * this goes before everything that is said: dilemmas, seats and the number of contributions.
     */
    Optional<ConsultationView> hold(Desk desk, UUID id) {
        return one(desk, HELD, id, " for share of c");
    }

    private static Optional<ConsultationView> one(Desk desk, String view, UUID id, String locking) {
        return desk.handle()
                .createQuery(view + " where c.id = :id" + locking)
                .bind("id", id)
                .mapTo(ConsultationView.class)
                .findOne();
    }

    void insert(Desk desk, UUID id, ConsultationDraft draft, ProtocolView protocol) {
        desk.handle()
                .createUpdate("""
                        insert into consultation (id, partnership_id, title, protocol, protocol_name, phases, mode, confidentiality, open_to_all,
                                                  starts_at, call_link, visibility)
                        values (:id, :partnership, :title, :protocolKey, :protocolName::jsonb, :phases::jsonb, :mode, :confidentiality, :openToAll,
                                :startsAt, :callLink, :visibility)""")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("protocolKey", protocol.key())
                .bind("protocolName", text(protocol.name()))
                .bind("phases", text(protocol.phases()))
                .execute();
    }

    void update(Desk desk, UUID id, ConsultationDraft draft, ProtocolView protocol) {
        desk.handle()
                .createUpdate("""
                        update consultation set title = :title, protocol = :protocolKey, protocol_name = :protocolName::jsonb,
                               phases = :phases::jsonb, mode = :mode, confidentiality = :confidentiality, open_to_all = :openToAll,
                               starts_at = :startsAt, call_link = :callLink, visibility = :visibility
                        where id = :id""")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("id", id)
                .bind("protocolKey", protocol.key())
                .bind("protocolName", text(protocol.name()))
                .bind("phases", text(protocol.phases()))
                .execute();
    }

    /** @return how many of them can be heard: accepted ones that the viewer sees */
    int hear(Desk desk, UUID id, List<UUID> dilemmas) {
        return desk.handle()
                .createQuery("""
                        with wanted as (select d.id, w.n from unnest(:dilemmas) with ordinality w (id, n) join dilemma d on d.id = w.id
                                        where d.state = 'accepted' or exists (select from consultation_dilemma h
                                              where h.consultation_id = :id and h.dilemma_id = d.id)),
                        gone as (delete from consultation_dilemma where consultation_id = :id and dilemma_id <> all (:dilemmas)),
                        heard as (insert into consultation_dilemma (id, partnership_id, consultation_id, dilemma_id, position)
                                  select gen_random_uuid(), :partnership, :id, w.id, w.n from wanted w
                                  on conflict (consultation_id, dilemma_id) do update set position = excluded.position
                                  where consultation_dilemma.position <> excluded.position)
                        select count(*) from wanted""")
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("dilemmas", dilemmas.toArray(UUID[]::new))
                .mapTo(Integer.class)
                .one();
    }

    /** @return how many of them are people of this partnership; nobody gives themselves sight of what is kept from them */
    int seat(Desk desk, UUID id, List<SeatDraft> seats) {
        return desk.handle()
                .createQuery("""
                        with wanted as (select p.id, w.role from unnest(:people, :roles) w (id, role)
                                        join participant p on p.id = w.id and p.removed_at is null
                                          and (p.account_id is distinct from current_account() or not seat_tells_more(:id)
                                               or room_role(:id) is not null)),
                        seated as (insert into consultation_seat (id, partnership_id, consultation_id, participant_id, role)
                                   select gen_random_uuid(), :partnership, :id, w.id, w.role from wanted w
                                   on conflict (consultation_id, participant_id) do update set role = excluded.role
                                   where consultation_seat.role <> excluded.role)
                        select count(*) from wanted""")
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("people", seats.stream().map(SeatDraft::participantId).toArray(UUID[]::new))
                .bind("roles", seats.stream().map(seat -> Words.of(seat.role())).toArray(String[]::new))
                .mapTo(Integer.class)
                .one();
    }

    boolean unseat(Desk desk, UUID id, UUID seat) {
        return desk.handle()
                        .createUpdate("delete from consultation_seat where id = :seat and consultation_id = :id")
                        .bind("id", id)
                        .bind("seat", seat)
                        .execute()
                > 0;
    }

    /**
     * @param phase null while it is planned
     * @param endsAt when this phase ends; null when nothing runs
     * @param restarts the phase begins now
     */
    void move(Desk desk, UUID id, State to, Integer phase, Instant endsAt, boolean restarts) {
        desk.handle()
                .createUpdate("""
                        update consultation set state = :to, phase = :phase, phase_ends_at = :endsAt,
                               phase_started_at = case when :restarts then now() else phase_started_at end,
                               ended_at = case when :to = 'ended' then now() end
                        where id = :id""")
                .bind("id", id)
                .bind("to", to)
                .bind("phase", phase)
                .bind("endsAt", endsAt)
                .bind("restarts", restarts)
                .execute();
    }

    void archive(Desk desk, UUID id, boolean archived) {
        desk.handle()
                .createUpdate("update consultation set archived_at = case when :archived then now() end where id = :id")
                .bind("id", id)
                .bind("archived", archived)
                .execute();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
