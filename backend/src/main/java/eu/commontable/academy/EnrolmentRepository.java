package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/** The statements on applications to academies. Who sees which, and whose scores, is held by row-level security. */
@ApplicationScoped
class EnrolmentRepository {
    /** Weighted means of the reviews in sight, one row a reviewer. */
    private static final String REVIEWS = """
            select s.enrolment_id, s.account_id, sum(s.score * k.weight)::float8 / sum(k.weight) as weighted
            from enrolment_score s join enrolment n2 on n2.id = s.enrolment_id join registration r2 on r2.edition_id = n2.edition_id,
              lateral (select (k ->> 'weight')::int as weight from jsonb_array_elements(r2.criteria) k where k ->> 'key' = s.criterion) k
            """;

    private static final String RANKING = """
            with review as materialized (%s where n2.edition_id = :edition group by s.enrolment_id, s.account_id),
            ranked as (
              select r.enrolment_id, count(*)::int as reviews, avg(r.weighted) as mean, min(r.weighted) as lowest, max(r.weighted) as highest,
                     bool_or(r.account_id = current_account()) as scored
              from review r group by r.enrolment_id)
            select n.id, (select %s from organisation o where o.id = n.organisation_id) as organisation,
                   (select o.countries[1] from organisation o where o.id = n.organisation_id) as country, n.size,
                   ticket_of(n) ->> 'question' as question, n.state,
                   case when viewer_role() in ('coordinator', 'secretariat') then waiting_place(n) end as waiting, n.answer_by,
                   coalesce(k.reviews, 0) as reviews, k.mean, k.lowest, k.highest, coalesce(k.scored, false) as scored, null::text as proposed
            from enrolment n left join ranked k on k.enrolment_id = n.id
            where n.edition_id = :edition
            order by n.state in ('withdrawn', 'lapsed', 'removed'), k.mean desc nulls last, n.id limit 1000""".formatted(REVIEWS, OrganisationName.json("o"));

    private static final String VIEW = """
            select n.id, n.edition_id, (select a.title from academy_named(n.edition_id) a) as edition_title,
                   (select %s from organisation o where o.id = n.organisation_id) as organisation,
                   (select o.countries[1] from organisation o where o.id = n.organisation_id) as country,
                   n.size, n.contact_name, n.contact_address, n.language, ticket_of(n) as ticket, n.motivation, n.state, n.reason,
                   n.decided_at, waiting_place(n) as waiting, n.answer_by, r.criteria,
                   (select coalesce(json_agg(v order by v.own desc, v.reviewer), '[]') from (
                      select coalesce((select p.name from participant p where p.account_id = w.account_id
                                       and p.partnership_id = n.partnership_id order by p.removed_at nulls first limit 1), '…') as reviewer,
                        w.account_id = current_account() as own, w.weighted,
                        (select json_agg(json_build_object('criterion', s.criterion, 'score', s.score, 'reason', s.reason) order by s.criterion)
                         from enrolment_score s where s.enrolment_id = n.id and s.account_id = w.account_id) as scores
                      from (%s where s.enrolment_id = n.id group by s.enrolment_id, s.account_id) w) v) as reviews,
                   reviews_academy(n.edition_id) as reviewing, coalesce(n.account_id = current_account(), false) as own,
                   null::text as link, '{}'::text[] as steps, n.version, n.created_at, n.updated_at
            from enrolment n join registration r on r.edition_id = n.edition_id where n.id = :id""".formatted(OrganisationName.json("o"), REVIEWS);

    List<EnrolmentSummary> ranking(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(RANKING)
                .bind("edition", edition)
                .mapTo(EnrolmentSummary.class)
                .list();
    }

    Optional<EnrolmentView> find(Desk desk, UUID id) {
        return view(desk, id, "");
    }

    Optional<EnrolmentView> lock(Desk desk, UUID id) {
        return view(desk, id, " for update of n");
    }

    private static Optional<EnrolmentView> view(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery(VIEW + locking)
                .bind("id", id)
                .mapTo(EnrolmentView.class)
                .findOne();
    }

    /** Whether the organisation asked this, openly to the viewer, and can still bring it. */
    boolean isTicket(Desk desk, UUID dilemma, UUID organisation) {
        return desk.handle()
                .createQuery("""
                        select exists (select from dilemma d where d.id = :dilemma and d.organisation_id = :organisation
                                       and d.state in ('proposed', 'accepted') and d.archived_at is null and may_know_names(d.id))""")
                .bind("dilemma", dilemma)
                .bind("organisation", organisation)
                .mapTo(Boolean.class)
                .one();
    }

    void insert(
            Desk desk, UUID id, UUID edition, UUID organisation, UUID dilemma, EnrolmentDraft draft, boolean oneself) {
        desk.handle()
                .createUpdate("""
                        insert into enrolment (id, partnership_id, edition_id, organisation_id, account_id, contact_name, contact_address,
                                               language, dilemma_id, motivation, size)
                        select :id, p.partnership_id, :edition, :organisation, case when :oneself then p.account_id end,
                               coalesce(:contactName, p.name), coalesce(:contactAddress, p.email),
                               coalesce(:chosen, (select a.language from account a where a.id = p.account_id), 'en'), :dilemmaId, :motivation,
                               case when :size = 'unknown' then coalesce((select o.size from organisation o where o.id = :organisation), 'unknown')
                                    else :size end
                        from participant p where p.id = :participant""")
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .bind("id", id)
                .bind("edition", edition)
                .bind("organisation", organisation)
                .bind("dilemmaId", dilemma)
                .bind("oneself", oneself)
                .bind("contactName", draft.contactName())
                .bind("contactAddress", draft.contactAddress())
                .bind("chosen", draft.language() == null ? null : Words.of(draft.language()))
                .bind("motivation", draft.motivation())
                .bind("size", draft.size())
                .bind("participant", desk.viewer().participantId())
                .execute();
    }

    /** What the link of this request opens. */
    Optional<OwnPlace> own(Desk desk, String locking) {
        return desk.handle().createQuery("""
                        select n.id, e.title, e.partnership, e.starts, e.ends, e.place, e.country, e.time_zone, n.contact_name, n.state,
                               n.reason, waiting_place(n) as waiting, n.answer_by,
                               (select coalesce(json_agg(json_build_object('title', coalesce(s.title, s.topic, s.number::text), 'starts', s.starts,
                                  'ends', s.ends, 'place', s.place, 'cancelled', s.cancelled) order by s.starts, s.id), '[]')
                                from sessions_by_link() s) as sessions, '{}'::text[] as steps, n.version
                        from enrolment n, academy_by_link() e where n.id = current_link()""" + locking).mapTo(OwnPlace.class).findOne();
    }

    UUID editionByLink(Desk desk) {
        return desk.handle()
                .createQuery("select edition_id from academy_by_link()")
                .mapTo(UUID.class)
                .one();
    }

    void answer(Desk desk, UUID id, EnrolmentState to) {
        desk.handle()
                .createUpdate("update enrolment set state = :to, queue = null, answered_at = now() where id = :id")
                .bind("id", id)
                .bind("to", to)
                .execute();
    }

    void remove(Desk desk, UUID id, String reason) {
        desk.handle()
                .createUpdate(
                        "update enrolment set state = 'removed', reason = :reason, decided_at = now() where id = :id")
                .bind("id", id)
                .bind("reason", reason)
                .execute();
    }

    /** All of one reviewer at once; what they said before is replaced. */
    void score(Desk desk, UUID enrolment, String scores) {
        desk.handle()
                .createUpdate("""
                        insert into enrolment_score (partnership_id, enrolment_id, account_id, criterion, score, reason)
                        select :partnership, :enrolment, current_account(), s ->> 'criterion', (s ->> 'score')::int, nullif(s ->> 'reason', '')
                        from jsonb_array_elements(:scores::jsonb) s
                        on conflict (enrolment_id, account_id, criterion)
                        do update set score = excluded.score, reason = excluded.reason, scored_at = now()""")
                .bind("partnership", desk.partnershipId())
                .bind("enrolment", enrolment)
                .bind("scores", scores)
                .execute();
    }
}
