package eu.commontable.expertise;

import eu.commontable.expertise.Letters.Addressee;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements of calls. */
@ApplicationScoped
class CallRepository {
    private static final int MOST_PROPOSED = 50;
    private static final String VIEW = """
            select c.id, c.key, c.title, c.topic, c.state, organisation_named(c.organisation_id) as organisation, c.themes, c.help,
                   c.languages, c.date, c.answer_by, c.result, c.author_id,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'expertId', e.id, 'name', e.name, 'answer', a.answer,
                             'note', a.note, 'answeredAt', a.answered_at, 'askedAt', a.created_at, 'link', null)
                             order by a.answered_at nulls last, e.sort_name, a.id), '[]')
                    from call_ask a join expert e on e.id = a.expert_id where a.call_id = c.id) as asks,
                   c.visibility, c.archived_at, c.version, c.created_at, c.updated_at, null as may
            """;
    private static final String SUMMARY = """
            c.id, c.key, c.title, c.state, organisation_named(c.organisation_id) as organisation, c.help, c.answer_by,
            (select count(*) from call_ask a where a.call_id = c.id) as asked,
            (select count(*) from call_ask a where a.call_id = c.id and a.answer is not null) as answered,
            c.visibility, c.updated_at, c.archived_at""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("created", "c.created_at", "timestamptz", "c.id").reversed(),
            Sort.ascending("deadline", "coalesce(c.answer_by, '9999-12-31')", "date", "c.id"));

    Page<CallSummary> page(Desk desk, CallFilter filter, PageRequest request) {
        return new ListQuery<>(CallSummary.class, SUMMARY, "expert_call c", SORTS)
                .where(filter.archived ? "c.archived_at is not null" : "c.archived_at is null")
                .where("c.key = :key", "key", filter.key)
                .whereAny("c.state = any(:state)", "state", filter.state)
                .whereAny("c.help && :help", "help", filter.help)
                .whereAny("c.themes && :theme", "theme", filter.theme)
                .page(desk.handle(), request, "call");
    }

    Optional<CallView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from expert_call c where c.id = :id")
                .bind("id", id)
                .mapTo(CallView.class)
                .findOne();
    }

    Optional<CallView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from expert_call c where c.id = :id for update of c")
                .bind("id", id)
                .mapTo(CallView.class)
                .findOne();
    }

    CallView insert(Desk desk, UUID id, CallDraft draft) {
        return written(desk, id, """
                        insert into expert_call (id, partnership_id, key, title, topic, organisation_id, themes, help, languages, date,
                                                 answer_by, visibility)
                        values (:id, :partnership, :key, :title, :topic, :organisationId, :themes, :help, :languages, :date, :answerBy,
                                :visibility)""")
                .bindMethods(draft)
                .bind("partnership", desk.partnershipId())
                .mapTo(CallView.class)
                .one();
    }

    CallView update(Desk desk, UUID id, CallDraft draft) {
        return written(desk, id, """
                        update expert_call set key = :key, title = :title, topic = :topic,
                               organisation_id = or_hidden(:organisationId, organisation_id), themes = :themes, help = :help,
                               languages = :languages, date = :date, answer_by = :answerBy, visibility = :visibility
                        where id = :id""").bindMethods(draft).mapTo(CallView.class).one();
    }

    CallView move(Desk desk, UUID id, CallState state, String result) {
        return written(
                        desk,
                        id,
                        "update expert_call set state = :state, result = coalesce(:result, result) where id = :id")
                .bind("state", state)
                .bind("result", result)
                .mapTo(CallView.class)
                .one();
    }

    CallView archive(Desk desk, UUID id, boolean archived) {
        return written(
                        desk,
                        id,
                        "update expert_call set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(CallView.class)
                .one();
    }

    /** Those who joined and were not asked in this call yet; whoever shares nothing with it is not proposed. */
    List<Proposal> proposals(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("""
                        select p.*, 3 * cardinality(p.themes) + 2 * cardinality(p.help) + 2 * cardinality(p.languages)
                                    + least(p.helped_before, 2) - p.asked_lately as score
                        from (select e.id, e.name, e.sort_name, organisation_named(e.organisation_id) as organisation,
                                     array(select unnest(c.themes) intersect select unnest(e.themes) order by 1) as themes,
                                     array(select unnest(c.languages) intersect select unnest(e.languages) order by 1) as languages,
                                     array(select unnest(c.help) intersect select unnest(e.help) order by 1) as help,
                                     helped_before(e.id, c.themes, c.help) as helped_before, asked_lately(e.id) as asked_lately,
                                     e.availability
                              from expert_call c join expert e on e.state = 'joined'
                              where c.id = :id and (c.themes && e.themes or c.help && e.help)
                                and (c.languages = '{}' or e.languages = '{}' or c.languages && e.languages)
                                and not exists (select from call_ask a where a.call_id = c.id and a.expert_id = e.id)) p
                        order by score desc, p.sort_name, p.id limit :most""")
                .bind("id", id)
                .bind("most", MOST_PROPOSED)
                .mapTo(Proposal.class)
                .list();
    }

    /** Asks those of them who joined and were not asked yet. */
    List<Asked> ask(Desk desk, UUID call, List<UUID> asks, List<UUID> experts) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into call_ask (id, partnership_id, call_id, expert_id)
                          select x.ask, :partnership, :call, e.id
                          from unnest(:asks, :experts) x (ask, expert) join expert e on e.id = x.expert and e.state = 'joined'
                          on conflict (call_id, expert_id) do nothing returning id, expert_id)
                        select m.id, e.email as address, e.name, e.language, (select p.name from partnership p) as partnership
                        from made m join expert e on e.id = m.expert_id""")
                .bind("partnership", desk.partnershipId())
                .bind("call", call)
                .bindArray("asks", UUID.class, asks)
                .bindArray("experts", UUID.class, experts)
                .mapTo(Asked.class)
                .list();
    }

    /** Everybody who answered yes or maybe. */
    List<Addressee> helpers(Desk desk, UUID call) {
        return desk.handle()
                .createQuery("""
                        select e.email as address, e.name, e.language, (select p.name from partnership p) as partnership
                        from call_ask a join expert e on e.id = a.expert_id
                        where a.call_id = :call and a.answer in ('yes', 'maybe') order by e.sort_name""")
                .bind("call", call)
                .mapTo(Addressee.class)
                .list();
    }

    Optional<AskedView> opened(Desk desk) {
        return desk.handle()
                .createQuery("select * from asked_by_link()")
                .mapTo(AskedView.class)
                .findOne();
    }

    void answer(Desk desk, AnswerDraft draft) {
        desk.handle()
                .createUpdate("update call_ask set answer = :answer, note = :note, answered_at = now() where id = :id")
                .bindMethods(draft)
                .bind("id", desk.opened())
                .execute();
    }

    private static Query written(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with written as (%s returning *) %s from written c".formatted(statement, VIEW))
                .bind("id", id);
    }

    /** A new ask, and to whom its letter goes. */
    public record Asked(UUID id, String address, String name, String language, String partnership) {
        Addressee addressee() {
            return new Addressee(address, name, language, partnership);
        }
    }
}
