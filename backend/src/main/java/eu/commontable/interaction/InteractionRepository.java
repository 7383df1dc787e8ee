package eu.commontable.interaction;

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

/** The statements of the log. */
@ApplicationScoped
class InteractionRepository {
    private static final String VIEW = """
            select x.id, x.key, x.title, x.kind, x.date, x.level, organisation_named(x.organiser_id) as organiser,
                   organisations_named(x.counterpart_ids) as counterparts, x.counterpart_names, organisations_named(x.our_ids) as ours,
                   contacts_named(x.contact_ids, false) as contacts, x.place, x.about, x.outcome, x.themes, x.follow_up,
                   participant_named(x.follow_up_owner_id) as follow_up_owner, x.follow_up_date, x.follow_up_done, x.author_id,
                   x.visibility, x.archived_at, x.version, x.created_at, x.updated_at, null as may
            """;
    private static final String SUMMARY = """
            x.id, x.key, x.title, x.kind, x.date, x.level, organisations_named(x.counterpart_ids) as counterparts,
            x.counterpart_names, x.place, x.follow_up, x.follow_up_date, x.follow_up_done, x.visibility, x.updated_at,
            x.archived_at""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("date", "x.date", "text", "x.id").reversed(),
            Sort.ascending("due", "coalesce(x.follow_up_date, '9999')", "text", "x.id"));

    Page<InteractionSummary> page(Desk desk, InteractionFilter filter, PageRequest request) {
        return narrowed(new ListQuery<>(InteractionSummary.class, SUMMARY, "interaction x", SORTS), desk, filter)
                .page(desk.handle(), request, "interaction");
    }

    /** The one place that knows what a filter means; the list and the report read through it. */
    static <T> ListQuery<T> narrowed(ListQuery<T> list, Desk desk, InteractionFilter filter) {
        list.where(filter.archived ? "x.archived_at is not null" : "x.archived_at is null")
                .where("x.key = :key", "key", filter.key)
                .where("partial_until(x.date) > partial_from(:from)", "from", filter.from)
                .where("partial_from(x.date) < partial_until(:until)", "until", filter.until)
                .whereAny("coalesce(x.level, 'unknown') = any(:level)", "level", filter.level)
                .whereAny("x.kind = any(:kind)", "kind", filter.kind)
                .whereAny("x.themes && :theme", "theme", filter.theme)
                .where(
                        "x.id in (select v.item_id from involvement v where v.organisation_id = any(:organisation))",
                        "organisation",
                        filter.organisation == null || filter.organisation.isEmpty()
                                ? null
                                : filter.organisation.toArray(UUID[]::new));
        if (filter.followUp != null) {
            list.where(filter.followUp.condition)
                    .with("participant", desk.viewer().participantId());
        }
        return list;
    }

    Optional<InteractionView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from interaction x where x.id = :id")
                .bind("id", id)
                .mapTo(InteractionView.class)
                .findOne();
    }

    Optional<InteractionView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from interaction x where x.id = :id for update of x")
                .bind("id", id)
                .mapTo(InteractionView.class)
                .findOne();
    }

    InteractionView insert(Desk desk, UUID id, InteractionDraft draft) {
        return written(desk, id, """
                        insert into interaction (id, partnership_id, key, title, kind, date, level, organiser_id, counterpart_ids,
                                                 counterpart_names, our_ids, contact_ids, place, about, outcome, themes, follow_up,
                                                 follow_up_owner_id, follow_up_date, follow_up_done, visibility)
                        values (:id, :partnership, :key, :title, :kind, :date, :level, :organiserId, :counterpartIds,
                                :counterpartNames, :ourIds, :contactIds, :place, :about, :outcome, :themes, :followUp,
                                :followUpOwnerId, :followUpDate, :followUpDone, :visibility)""")
                .bindMethods(draft)
                .bind("partnership", desk.partnershipId())
                .mapTo(InteractionView.class)
                .one();
    }

    InteractionView update(Desk desk, UUID id, InteractionDraft draft) {
        return written(desk, id, """
                        update interaction set key = :key, title = :title, kind = :kind, date = :date, level = :level,
                               organiser_id = or_hidden(:organiserId, organiser_id),
                               counterpart_ids = with_hidden(:counterpartIds, counterpart_ids),
                               counterpart_names = :counterpartNames, our_ids = with_hidden(:ourIds, our_ids),
                               contact_ids = :contactIds || array(select h from unnest(contact_ids) h where h <> all (:contactIds)
                                               and not exists (select from contact c where c.id = h)),
                               place = :place, about = :about, outcome = :outcome, themes = :themes, follow_up = :followUp,
                               follow_up_owner_id = :followUpOwnerId, follow_up_date = :followUpDate,
                               follow_up_done = :followUpDone, visibility = :visibility
                        where id = :id""")
                .bindMethods(draft)
                .mapTo(InteractionView.class)
                .one();
    }

    InteractionView tick(Desk desk, UUID id, boolean done) {
        return written(desk, id, "update interaction set follow_up_done = :done where id = :id")
                .bind("done", done)
                .mapTo(InteractionView.class)
                .one();
    }

    InteractionView archive(Desk desk, UUID id, boolean archived) {
        return written(
                        desk,
                        id,
                        "update interaction set archived_at = case when :archived then now() end where id = :id")
                .bind("archived", archived)
                .mapTo(InteractionView.class)
                .one();
    }

    /** In every entry that names it; an entry that has the organisation already only loses the name. */
    int recognise(Desk desk, Recognition found) {
        return desk.handle()
                .createUpdate("""
                        update interaction set counterpart_names = array_remove(counterpart_names, :name),
                               counterpart_ids = case when :organisation = any (counterpart_ids) then counterpart_ids
                                                      else counterpart_ids || :organisation end
                        where :name = any (counterpart_names) and archived_at is null""")
                .bind("name", found.name())
                .bind("organisation", found.organisationId())
                .execute();
    }

    /** Whom the viewer, and then everybody, had contact with lately; the latest hundred entries are looked at. */
    List<Party> recentCounterparts(Desk desk, int most) {
        return desk.handle()
                .createQuery("""
                        with recent as (
                          (select x.counterpart_ids, x.date, true as own from interaction x
                           where x.author_id = :account and x.archived_at is null order by x.date desc, x.id desc limit 50)
                          union all
                          (select x.counterpart_ids, x.date, false from interaction x
                           where x.archived_at is null order by x.date desc, x.id desc limit 100))
                        select o.id, o.name, o.short_name
                        from recent r cross join lateral unnest(r.counterpart_ids) c join organisation o on o.id = c
                        where o.archived_at is null
                        group by o.id, o.name, o.short_name
                        order by bool_or(r.own) desc, max(r.date) desc, o.name limit :most""")
                .bind("account", desk.viewer().accountId())
                .bind("most", most)
                .mapTo(Party.class)
                .list();
    }

    private static Query written(Desk desk, UUID id, String statement) {
        return desk.handle()
                .createQuery("with written as (%s returning *) %s from written x".formatted(statement, VIEW))
                .bind("id", id);
    }
}
