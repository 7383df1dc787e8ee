package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on the named persons of an item. */
@ApplicationScoped
class AudienceRepository {
    private static final String PERSON = """
            json_build_object('id', m.id, 'name', m.name, 'role', m.role, 'organisationId', m.organisation_id,
                              'you', m.account_id = current_account(), 'version', 1)""";

    /** An item and its audience, as far as the viewer may know them. */
    public record Named(boolean known, boolean mine, boolean named, List<NamedPerson> persons) {}

    Optional<Named> find(Desk desk, UUID item) {
        return desk.handle()
                .createQuery("""
                        select may_know_names(i.id) as known, i.author_id is not distinct from current_account() as mine,
                               exists (select from audience a where a.item_id = i.id and a.account_id = current_account()) as named,
                               coalesce((select json_agg(%s order by plain(m.name), m.id)
                                         from audience a join participant m on m.account_id = a.account_id
                                              and m.partnership_id = a.partnership_id and m.removed_at is null
                                         where a.item_id = i.id), '[]') as persons
                        from item i where i.id = :item""".formatted(PERSON))
                .bind("item", item)
                .mapTo(Named.class)
                .findOne();
    }

    /** Empty when there is no such person, or they have not signed in yet. */
    Optional<NamedPerson> add(Desk desk, UUID item, UUID participant) {
        return desk.handle()
                .createQuery("""
                        with m as (select * from participant m where m.id = :participant and m.removed_at is null
                                   and m.account_id is not null),
                             made as (insert into audience (partnership_id, item_id, account_id)
                                      select m.partnership_id, :item, m.account_id from m
                                      on conflict (item_id, account_id) do update set through = null)
                        select m.id, m.name, m.role, m.organisation_id, m.account_id = current_account() as you, 1 as version from m""")
                .bind("item", item)
                .bind("participant", participant)
                .mapTo(NamedPerson.class)
                .findOne();
    }

    void remove(Desk desk, UUID item, UUID participant) {
        desk.handle()
                .createUpdate("""
                        delete from audience a using participant m
                        where m.id = :participant and a.account_id = m.account_id and a.item_id = :item""")
                .bind("item", item)
                .bind("participant", participant)
                .execute();
    }
}
