package eu.commontable.followup;

import eu.commontable.dilemma.State;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on takeaways. */
@ApplicationScoped
class TakeawayRepository {
    /** Source of rows {@code t}; who does it is told to those who may know the names of the dilemma. */
    private static final String VIEW = """
            select t.id, t.dilemma_id, t.text, case when k.knows then named_organisation(t.organisation_id) end as organisation,
                   case when k.knows then participant_named(t.participant_id) end as participant,
                   case when k.knows then t.who end as who, not k.knows as who_hidden, t.due, t.position, t.state, t.outcome,
                   t.answered_at, t.contribution_id, t.contribution_text,
                   coalesce((select jsonb_agg(jsonb_build_object('months', f.months, 'answer', a.answer, 'note', a.note,
                               'answeredAt', a.answered_at) order by a.answered_at, a.id)
                             from takeaway_answer a left join follow_up f on f.id = a.follow_up_id where a.takeaway_id = t.id), '[]') as answers,
                   t.created_at, t.version, d.state as dilemma_state, d.archived_at is not null as archived, presents(d.id) as presents,
                   t.organisation_id, t.participant_id, t.who as whoever
            from %s t join dilemma d on d.id = t.dilemma_id, lateral (select may_know_names(t.dilemma_id) as knows) k""";

    private static final String STORED = VIEW.formatted("takeaway");

    Optional<About> about(Desk desk, UUID dilemma, boolean toWrite) {
        return desk.handle()
                .createQuery("""
                        select d.state, d.archived_at is not null as archived, presents(d.id) as presents, may_know_names(d.id) as knows,
                               array(select t.id from takeaway t where t.dilemma_id = d.id) as takeaways
                        from dilemma d where d.id = :id""" + (toWrite ? " for update" : ""))
                .bind("id", dilemma)
                .mapTo(About.class)
                .findOne();
    }

    List<TakeawayRow> list(Desk desk, UUID dilemma) {
        return desk.handle()
                .createQuery(STORED + " where t.dilemma_id = :dilemma order by t.position, t.id")
                .bind("dilemma", dilemma)
                .mapTo(TakeawayRow.class)
                .list();
    }

    Optional<TakeawayRow> find(Desk desk, UUID dilemma, UUID id) {
        return one(desk, dilemma, id, "");
    }

    Optional<TakeawayRow> lock(Desk desk, UUID dilemma, UUID id) {
        return one(desk, dilemma, id, " for update of t");
    }

    private static Optional<TakeawayRow> one(Desk desk, UUID dilemma, UUID id, String held) {
        return desk.handle()
                .createQuery(STORED + " where t.id = :id and t.dilemma_id = :dilemma" + held)
                .bind("id", id)
                .bind("dilemma", dilemma)
                .mapTo(TakeawayRow.class)
                .findOne();
    }

    TakeawayRow insert(Desk desk, UUID dilemma, UUID id, TakeawayDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into takeaway (id, partnership_id, dilemma_id, text, organisation_id, participant_id, who, due, position,
                                                contribution_id, contribution_text)
                          values (:id, :partnership, :dilemma, :text, :organisationId, :participantId, :who, :due,
                                  (select coalesce(max(x.position), 0) + 1 from takeaway x where x.dilemma_id = :dilemma),
                                  :contributionId, :contributionText) returning *)
                        """ + VIEW.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("dilemma", dilemma)
                .mapTo(TakeawayRow.class)
                .one();
    }

    TakeawayRow update(Desk desk, UUID id, TakeawayDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update takeaway set text = :text, organisation_id = :organisationId, participant_id = :participantId,
                                 who = :who, due = :due, contribution_id = :contributionId, contribution_text = :contributionText
                          where id = :id returning *)
                        """ + VIEW.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(TakeawayRow.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from takeaway where id = :id")
                .bind("id", id)
                .execute();
    }

    void order(Desk desk, List<UUID> ids) {
        desk.handle().createUpdate("""
                        update takeaway t set position = x.n from unnest(:ids) with ordinality x (id, n)
                        where t.id = x.id and t.position <> x.n""").bindArray("ids", UUID.class, ids).execute();
    }

    /** Belongs to the round that is open, if there is one. */
    void answer(Desk desk, UUID id, UUID takeaway, AnswerDraft draft) {
        desk.handle()
                .createUpdate("""
                        insert into takeaway_answer (id, partnership_id, dilemma_id, takeaway_id, follow_up_id, answer, note, participant_id)
                        select :id, t.partnership_id, t.dilemma_id, t.id, open_follow_up(t.dilemma_id, current_date), :answer, :note, :participant
                        from takeaway t where t.id = :takeaway
                        on conflict on constraint takeaway_answer_once do update set
                          answer = excluded.answer, note = excluded.note, participant_id = excluded.participant_id, answered_at = now()""")
                .bindMethods(draft)
                .bind("id", id)
                .bind("takeaway", takeaway)
                .bind("participant", desk.viewer().participantId())
                .execute();
    }

    /** What decides on the takeaways of a dilemma. */
    public record About(State state, boolean archived, boolean presents, boolean knows, List<UUID> takeaways) {}
}
