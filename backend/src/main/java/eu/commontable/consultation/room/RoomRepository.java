package eu.commontable.consultation.room;

import eu.commontable.consultation.protocol.Kind;
import eu.commontable.partnership.Desk;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/** The statements on what happens in a room. */
@ApplicationScoped
class RoomRepository {
    /** One contribution as the SQL function gives it: a single JSON column. */
    public record Said(ContributionView view) {}

    /** What stands beside the consultation. */
    public record Moment(List<ContributionView> contributions, List<Hand> hands, List<UUID> here, Instant now) {}

    /** What a rule asks of a contribution that is there already. */
    public record Row(UUID id, int phase, Kind kind, Shown state, boolean mine, long version) {}

    /** Whoever has a seat has looked into the room now. */
    Moment moment(Desk desk, UUID consultation) {
        return desk.handle()
                .createQuery("""
                        with looked as materialized (select look_into(:id))
                        select contributions_heard(:id) as contributions,
                               coalesce((select json_agg(json_build_object('participantId', h.participant_id, 'at', h.at) order by h.at)
                                         from raised_hand h where h.consultation_id = :id), '[]') as hands,
                               array(select distinct p.participant_id from presence p where p.consultation_id = :id) as here,
                               clock_timestamp() as now
                        from looked""")
                .bind("id", consultation)
                .mapTo(Moment.class)
                .one();
    }

    /** Empty: what it refers to is not there, or is not shared with who says it. */
    Optional<ContributionView> insert(Desk desk, UUID consultation, UUID id, int phase, ContributionDraft draft) {
        return desk.handle()
                .createQuery("""
                        with said as (
                          insert into contribution (id, partnership_id, consultation_id, dilemma_id, phase, kind, body, language, reply_to,
                                                    attribution, account_id, participant_id, organisation_id, practice_id, outcome)
                          select :id, :partnership, :consultation, :dilemmaId, :phase, :kind, :body, :language, :replyTo, :attribution,
                                 :account, :participant, :organisation, :practiceId, :outcome
                          where (:dilemmaId::uuid is null or exists (select from consultation_dilemma h
                                   where h.consultation_id = :consultation and h.dilemma_id = :dilemmaId))
                            and (:replyTo::uuid is null or exists (select from contribution r
                                   where r.consultation_id = :consultation and r.id = :replyTo and r.state = 'shown'))
                            and (:practiceId::uuid is null or exists (select from practice p where p.id = :practiceId))
                          returning contribution as whole)
                        select contribution_view(whole, true) as view from said""")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("consultation", consultation)
                .bind("phase", phase)
                .bind("account", desk.viewer().accountId())
                .bind("participant", desk.viewer().participantId())
                .bind("organisation", desk.viewer().organisationId())
                .mapTo(Said.class)
                .findOne()
                .map(Said::view);
    }

    Optional<Row> lock(Desk desk, UUID consultation, UUID id) {
        return desk.handle()
                .createQuery("""
                        select s.id, s.phase, s.kind, s.state, s.account_id = current_account() as mine, s.version
                        from contribution s where s.consultation_id = :consultation and s.id = :id for update""")
                .bind("consultation", consultation)
                .bind("id", id)
                .mapTo(Row.class)
                .findOne();
    }

    ContributionView update(Desk desk, UUID id, ContributionRevision revision) {
        return desk.handle()
                .createQuery("""
                        with said as (update contribution set body = :body, language = coalesce(:language, language), edited_at = now(),
                                             version = version + 1 where id = :id returning contribution as whole)
                        select contribution_view(whole, true) as view from said""")
                .bindMethods(revision)
                .bind("id", id)
                .mapTo(Said.class)
                .one()
                .view();
    }

    ContributionView show(Desk desk, UUID id, Shown state, @Nullable String reason) {
        return desk.handle()
                .createQuery("""
                        with said as (update contribution set state = :state, reason = :reason, version = version + 1
                                      where id = :id returning contribution as whole)
                        select contribution_view(whole, true) as view from said""")
                .bind("id", id)
                .bind("state", state)
                .bind("reason", reason)
                .mapTo(Said.class)
                .one()
                .view();
    }

    void stand(Desk desk, UUID contribution, StanceDraft draft) {
        var statement = draft.stance() == null && !draft.does()
                ? "delete from stance where contribution_id = :contribution and account_id = :account"
                : """
                insert into stance (partnership_id, contribution_id, account_id, organisation_id, stance, does)
                values (:partnership, :contribution, :account, :organisation, :stance, :does)
                on conflict (contribution_id, account_id) do update set stance = excluded.stance, does = excluded.does,
                  organisation_id = excluded.organisation_id, at = now()""";
        desk.handle()
                .createUpdate(statement)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bindMethods(draft)
                .bind("contribution", contribution)
                .bind("partnership", desk.partnershipId())
                .bind("account", desk.viewer().accountId())
                .bind("organisation", desk.viewer().organisationId())
                .execute();
    }

    void raise(Desk desk, UUID consultation, UUID participant) {
        desk.handle()
                .createUpdate("insert into raised_hand (partnership_id, consultation_id, participant_id)"
                        + " values (:partnership, :consultation, :participant) on conflict do nothing")
                .bind("partnership", desk.partnershipId())
                .bind("consultation", consultation)
                .bind("participant", participant)
                .execute();
    }

    void lower(Desk desk, UUID consultation, UUID participant) {
        desk.handle()
                .createUpdate(
                        "delete from raised_hand where consultation_id = :consultation and participant_id = :participant")
                .bind("consultation", consultation)
                .bind("participant", participant)
                .execute();
    }

    void enter(Desk desk, UUID consultation, UUID stream) {
        desk.handle()
                .createUpdate("insert into presence (stream_id, partnership_id, consultation_id, participant_id)"
                        + " values (:stream, :partnership, :consultation, :participant)")
                .bind("stream", stream)
                .bind("partnership", desk.partnershipId())
                .bind("consultation", consultation)
                .bind("participant", desk.viewer().participantId())
                .execute();
    }
}
