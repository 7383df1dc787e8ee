package eu.commontable.expertise;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of the expert pool. */
@ApplicationScoped
class ExpertRepository {
    private static final String VIEW = """
            select e.id, e.name, e.email, e.participant_id, organisation_named(e.organisation_id) as organisation, e.language, e.state,
                   e.themes, e.languages, e.help, e.availability, e.note, asked_lately(e.id) as asked_lately,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'state', c.state, 'answer', a.answer)
                             order by a.created_at desc), '[]')
                    from call_ask a join expert_call c on c.id = a.call_id where a.expert_id = e.id) as calls,
                   null as link, e.joined_at, e.version, e.created_at, e.updated_at, null as may
            """;
    private static final String OWN = """
            select e.id, p.name as partnership, e.name, e.state, e.language, e.themes, e.languages, e.help, e.availability, e.note,
                   (select coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'labels',
                             jsonb_build_object('en', t.label_en, 'fr', t.label_fr, 'nl', t.label_nl)) order by t.position, t.key), '[]')
                    from theme t) as offered
            """;
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "e.sort_name", "text", "e.id"),
            Sort.ascending("updated", "e.updated_at", "timestamptz", "e.id").reversed());

    Page<ExpertSummary> page(Desk desk, ExpertFilter filter, PageRequest request) {
        var list = new ListQuery<>(ExpertSummary.class, """
                        e.id, e.name, organisation_named(e.organisation_id) as organisation, e.state, e.themes, e.languages,
                        e.help, asked_lately(e.id) as asked_lately, e.updated_at""", "expert e", SORTS)
                .whereAny("e.state = any(:state)", "state", filter.state)
                .whereAny("e.themes && :theme", "theme", filter.theme)
                .whereAny("e.languages && :language", "language", filter.language)
                .whereAny("e.help && :help", "help", filter.help);
        if (request.searches()) {
            list.where("e.sort_name like '%' || plain(:name) || '%'", "name", request.q.strip());
        }
        return list.page(desk.handle(), request.withoutSearch());
    }

    Optional<ExpertView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + "from expert e where e.id = :id")
                .bind("id", id)
                .mapTo(ExpertView.class)
                .findOne();
    }

    /** Name and address come from where they are known already. Empty: neither participant nor contact is known. */
    Optional<ExpertView> invite(Desk desk, UUID id, ExpertInvitation draft) {
        return desk.handle()
                .createQuery("""
                        with written as (
                          insert into expert (id, partnership_id, participant_id, contact_id, organisation_id, name, email, language)
                          select :id, :partnership, m.id, c.id, coalesce(:organisationId, m.organisation_id, c.organisation_id),
                                 coalesce(m.name, c.name, :name), coalesce(m.email, c.email, :email), :language
                          from (values (1)) always (one)
                               left join participant m on m.id = :participantId and m.removed_at is null
                               left join contact c on c.id = :contactId
                          where (:participantId::uuid is null or m.id is not null) and (:contactId::uuid is null or c.id is not null)
                          returning *) %s from written e""".formatted(VIEW))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(ExpertView.class)
                .findOne();
    }

    /** What the partnership is called: letters are sent in its name. */
    String partnership(Desk desk) {
        return desk.handle()
                .createQuery("select name from partnership")
                .mapTo(String.class)
                .one();
    }

    boolean remove(Desk desk, UUID id) {
        return desk.handle()
                        .createUpdate("delete from expert where id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    Optional<OwnProfile> own(Desk desk) {
        return desk.handle()
                .createQuery(OWN + "from expert e, partnership p where e.id = :id")
                .bind("id", desk.opened())
                .mapTo(OwnProfile.class)
                .findOne();
    }

    Optional<OwnProfile> join(Desk desk, ExpertProfile profile) {
        return desk.handle()
                .createQuery("""
                        with written as (
                          update expert set state = 'joined', joined_at = coalesce(joined_at, now()), left_at = null, themes = :themes,
                                 languages = :languages, help = :help, availability = :availability, note = :note,
                                 language = :language
                          where id = :id returning *) %s from written e, partnership p""".formatted(OWN))
                .bindMethods(profile)
                .bind("id", desk.opened())
                .mapTo(OwnProfile.class)
                .findOne();
    }

    Optional<OwnProfile> leave(Desk desk) {
        return desk.handle()
                .createQuery("""
                        with written as (
                          update expert set state = 'left', left_at = now() where id = :id returning *)
                        %s from written e, partnership p""".formatted(OWN))
                .bind("id", desk.opened())
                .mapTo(OwnProfile.class)
                .findOne();
    }
}
