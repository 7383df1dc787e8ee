package eu.commontable.inviting;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The statements on inviting together. Whom it leaves out and why is decided by invitation_verdicts. */
@ApplicationScoped
class BatchRepository {
    private static final String BY = """
            (select p.name from participant p where p.partnership_id = b.partnership_id and p.account_id = b.account_id
             order by p.removed_at desc nulls first limit 1)""";
    private static final String PARTNERSHIP =
            "(select p.name from partnership p where p.id = current_partnership()) as partnership";
    /** A batch, its participants and whom it left out: as they are stored, or as they have just been made. */
    private static final String FOUND = """
            select %1$s, (select to_json(v) from (
              select b.id, b.role, b.language, b.sentence, %2$s as "byName", b.posted, null::json as letter,
                (select coalesce(json_agg(json_build_object('participantId', p.id, 'name', p.name, 'email', p.email,
                   'organisationId', p.organisation_id, 'organisationName', i.title, 'progress', case
                     when p.removed_at is not null then 'removed' when p.joined_at is not null then 'joined' else 'waiting' end,
                   'post', m.state) order by plain(p.name), p.id), '[]')
                 from %4$s l join %5$s p on p.id = l.participant_id left join item i on i.id = p.organisation_id
                 left join mail m on m.about_id = l.batch_id and lower(m.address) = lower(p.email) where l.batch_id = b.id) as invited,
                (select coalesce(json_agg(json_build_object('contactId', c.id, 'name', c.name, 'organisationId', o.id,
                   'organisationName', o.name, 'verdict', x.verdict) order by x.verdict, c.sort_name, c.id), '[]')
                 from %6$s x join contact c on c.id = x.contact_id join organisation o on o.id = c.organisation_id
                 where x.batch_id = b.id) as "leftOut",
                b.created_at as "createdAt", b.undone_at as "undoneAt", b.version, null::json as may
              from %3$s b where b.id = :id) v) as batch""";

    private static final String STORED = FOUND.formatted(
            PARTNERSHIP,
            BY,
            "invitation_batch",
            "invitation_batch_participant",
            "participant",
            "invitation_batch_left_out");
    private static final String MADE = FOUND.formatted(PARTNERSHIP, BY, "batch", "linked", "made", "left_out");
    private static final List<Sort> SORTS = List.of(new Sort("created", "b.created_at", "timestamptz", "b.id", true));

    /** People of these organisations, those first who would be invited. */
    public record Looked(String partnership, List<InvitationPreview.Person> people) {}

    /** @param batch null if there is none */
    public record Found(String partnership, @Nullable BatchView batch) {}

    /** @param wanted how many were to be invited */
    public record Made(
            int wanted, String partnership, @Nullable BatchView batch) {}

    Looked look(Desk desk, List<UUID> organisations) {
        return desk.handle()
                .createQuery("""
                        select %s, (select coalesce(json_agg(x), '[]') from (
                          select c.id as "contactId", c.name, c.role as function, c.email, o.id as "organisationId",
                            o.name as "organisationName", v.verdict
                          from invitation_verdicts(array(select c.id from contact c where c.organisation_id = any (:organisations))) v
                          join contact c on c.id = v.contact_id join organisation o on o.id = c.organisation_id
                          order by v.verdict <> 'invite', o.sort_name, c.sort_name, c.id) x) as people""".formatted(PARTNERSHIP))
                .bind("organisations", organisations.toArray(UUID[]::new))
                .mapTo(Looked.class)
                .one();
    }

    Page<BatchSummary> page(Desk desk, PageRequest request) {
        return new ListQuery<>(
                        BatchSummary.class,
                        "b.id, b.role, " + BY
                                + " as by_name, s.invited, s.joined, s.waiting, b.created_at, b.undone_at, b.version",
                        """
                        invitation_batch b cross join lateral (
                          select count(*) as invited, count(*) filter (where p.joined_at is not null and p.removed_at is null) as joined,
                            count(*) filter (where p.joined_at is null and p.removed_at is null) as waiting
                          from invitation_batch_participant l join participant p on p.id = l.participant_id where l.batch_id = b.id) s""",
                        SORTS)
                .page(desk.handle(), request.withoutSearch());
    }

    Found find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(STORED)
                .bind("id", id)
                .mapTo(Found.class)
                .one();
    }

    /** Everything or, when nobody of them can be invited, nothing. More than {@code most} get no place: refuse them. */
    Made invite(Desk desk, UUID id, InvitationDraft draft, boolean posted, int most) {
        return desk.handle()
                .createQuery("""
                        with asked as materialized (
                          select v.contact_id, v.verdict, c.name, c.email, c.organisation_id, case when v.verdict = 'invite'
                            then row_number() over (partition by v.verdict order by c.sort_name, c.id) end as n
                          from invitation_verdicts(:contacts) v join contact c on c.id = v.contact_id),
                        made as (
                          insert into participant (id, partnership_id, email, name, role, organisation_id)
                          select i.id, current_partnership(), a.email, a.name, :role, a.organisation_id
                          from asked a join unnest(:ids) with ordinality i (id, n) on i.n = a.n
                          on conflict do nothing returning *),
                        batch as (
                          insert into invitation_batch (id, partnership_id, account_id, role, language, sentence, posted)
                          select :id, current_partnership(), current_account(), :role, :language, :sentence::text, :posted
                          where exists (select from made) returning *),
                        linked as (
                          insert into invitation_batch_participant (partnership_id, batch_id, participant_id)
                          select b.partnership_id, b.id, made.id from batch b, made returning *),
                        left_out as (
                          insert into invitation_batch_left_out (partnership_id, batch_id, contact_id, verdict)
                          select b.partnership_id, b.id, a.contact_id,
                            case a.verdict when 'invite' then 'invited-before' else a.verdict end
                          from batch b, asked a
                          where a.n is null or not exists (select from made where lower(made.email) = lower(a.email)) returning *)
                        select (select count(n) from asked) as wanted, found.* from (%s) found""".formatted(MADE))
                .bind("contacts", draft.contactIds().toArray(UUID[]::new))
                .bind("ids", Stream.generate(Ids::next).limit(most).toArray(UUID[]::new))
                .bind("id", id)
                .bind("role", Words.of(draft.words().role()))
                .bind("language", Words.of(draft.words().language()))
                .bind("sentence", draft.words().sentence())
                .bind("posted", posted)
                .mapTo(Made.class)
                .one();
    }

    /** Takes back who has not come until this very moment, and the letters that have not left. */
    void undo(Desk desk, UUID id) {
        desk.handle().createUpdate("""
                        with batch as (
                          update invitation_batch set undone_at = now(), version = version + 1
                          where id = :id and undone_at is null returning id),
                        gone as (
                          update participant p set removed_at = now() from batch b, invitation_batch_participant l
                          where l.batch_id = b.id and p.id = l.participant_id
                            and p.account_id is null and p.joined_at is null and p.removed_at is null returning p.email)
                        delete from mail m using batch b, gone
                        where m.about_id = b.id and lower(m.address) = lower(gone.email) and m.state <> 'sent'""").bind("id", id).execute();
    }
}
