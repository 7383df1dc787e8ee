package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on seats. The organisation is joined: who does not see it does not see its seat. */
@ApplicationScoped
class MembershipRepository {
    static final String COLUMNS = """
            m.id, %s as organisation, m.role, m.starts, m.ends, m.mandate, m.has_vote as "hasVote",
            (select json_build_object('id', d.id, 'name', d.name) from contact d where d.id = m.delegate_id) as delegate,
            (select %s from organisation s where s.id = m.successor_id) as successor,
            seat_state(m.id, m.organisation_id, m.role, m.term_range, m.successor_id, :day) as state, m.version, m.created_at as "createdAt", m.updated_at as "updatedAt",
            null::json as may""".formatted(OrganisationName.json("o"), OrganisationName.json("s"));
    static final String FROM = "membership m join organisation o on o.id = m.organisation_id";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "o.sort_name", "text", "m.id"),
            Sort.ascending("ends", "coalesce(upper(m.term_range), 'infinity')", "date", "m.id"),
            Sort.ascending("updated", "m.updated_at", "timestamptz", "m.id"));

    Page<MembershipView> page(Desk desk, MembershipFilter filter, PageRequest request) {
        return new ListQuery<>(
                        MembershipView.class,
                        COLUMNS.replace(":day", "coalesce(:day::date, current_date)"),
                        FROM,
                        SORTS)
                .with("day", filter.at)
                .where("m.organisation_id = :organisation", "organisation", filter.organisation)
                .whereAny("m.role = any(:roles)", "roles", words(filter.role))
                .whereAny(
                        "seat_state(m.id, m.organisation_id, m.role, m.term_range, m.successor_id, coalesce(:day::date, current_date)) = any(:states)",
                        "states",
                        words(filter.state))
                .whereAny(
                        "(case when m.mandate is null then 'mandate' end = any(:lacks)"
                                + " or case when m.has_vote and m.delegate_id is null then 'delegate' end = any(:lacks))",
                        "lacks",
                        words(filter.lacks))
                .where(filter.voting ? "m.has_vote" : "true")
                .where("position(plain(:words) in o.sort_name) > 0", "words", request.searches() ? request.q : null)
                .page(desk.handle(), request.withoutSearch());
    }

    private static List<String> words(List<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Words::of).toList();
    }

    Optional<MembershipView> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<MembershipView> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of m");
    }

    private static Optional<MembershipView> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery("select " + today() + " from " + FROM + " where m.id = :id" + locking)
                .bind("id", id)
                .mapTo(MembershipView.class)
                .findOne();
    }

    /** Empty when the viewer knows no such organisation that is in use. */
    Optional<MembershipView> insert(Desk desk, UUID id, MembershipDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (insert into membership
                            (id, partnership_id, organisation_id, role, starts, ends, mandate, has_vote, delegate_id, successor_id)
                          select :id, o.partnership_id, o.id, :role, :starts, :ends, :mandate, :hasVote, :delegateId, :successorId
                          from organisation o where o.id = :organisationId and o.archived_at is null returning *)
                        select %s from made m join organisation o on o.id = m.organisation_id""".formatted(today()))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(MembershipView.class)
                .findOne();
    }

    /** Ends one seat and begins the next in one statement. Empty when the organisation that follows is not in use. */
    Optional<MembershipView> succeed(Desk desk, UUID id, UUID next, Succession succession) {
        return desk.handle()
                .createQuery("""
                        with old as (update membership set ends = coalesce(:leaves, ends), successor_id = :organisationId
                                     where id = :id returning *),
                        made as (insert into membership (id, partnership_id, organisation_id, role, starts, ends, mandate, has_vote)
                          select :next, o.partnership_id, o.id, old.role, :starts, :ends, :mandate, old.has_vote
                          from old, organisation o where o.id = :organisationId and o.archived_at is null returning *)
                        select %s from made m join organisation o on o.id = m.organisation_id""".formatted(today()))
                .bindMethods(succession)
                .bind("id", id)
                .bind("next", next)
                .mapTo(MembershipView.class)
                .findOne();
    }

    MembershipView update(Desk desk, UUID id, MembershipDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (update membership set role = :role, starts = :starts, ends = :ends, mandate = :mandate,
                            has_vote = :hasVote, delegate_id = :delegateId, successor_id = :successorId where id = :id returning *)
                        select %s from made m join organisation o on o.id = m.organisation_id""".formatted(today()))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(MembershipView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from membership where id = :id")
                .bind("id", id)
                .execute();
    }

    static String today() {
        return COLUMNS.replace(":day", "current_date");
    }
}
