package eu.commontable.stakeholder;

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

/** The statements on contacts. Each needs the binds {@code everybody} and {@code own}: whom the viewer reaches. */
@ApplicationScoped
class ContactRepository {
    private static final String REACHED =
            "details_reached(c.details_for, consent_lapsed(c.expires_on, c.withdrawn_on), c.organisation_id, :everybody, :own::uuid)";
    private static final String PRIVACY = """
            json_build_object('basis', c.basis, 'purpose', c.purpose, 'source', c.source, 'wording', c.wording, 'agreedOn', c.agreed_on,
              'expiresOn', c.expires_on, 'withdrawnOn', c.withdrawn_on, 'detailsFor', c.details_for, 'confirmedOn', c.confirmed_on)""";
    static final String COLUMNS = """
            c.id, %s as organisation, c.name, c.role, case when %s then c.email end as email,
            case when %s then c.phone end as phone, %s as reachable, c.languages, c.consent, consent_lapsed(c.expires_on, c.withdrawn_on) as lapsed,
            %s as privacy, c.version, c.created_at as "createdAt", c.updated_at as "updatedAt", null::json as may""".formatted(OrganisationName.json("o"), REACHED, REACHED, REACHED, PRIVACY);
    private static final String PRIVACY_COLUMNS =
            "basis, purpose, source, wording, agreed_on, expires_on, withdrawn_on, details_for, confirmed_on";
    private static final String PRIVACY_VALUES =
            ":privacy.basis, :privacy.purpose, :privacy.source, :privacy.wording, :privacy.agreedOn::date, :privacy.expiresOn::date,"
                    + " :privacy.withdrawnOn::date, :privacy.detailsFor, :privacy.confirmedOn::date";
    private static final String FROM = "contact c join organisation o on o.id = c.organisation_id";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "c.sort_name", "text", "c.id"),
            Sort.ascending("updated", "c.updated_at", "timestamptz", "c.id"));

    Page<ContactView> page(Desk desk, UUID organisation, PageRequest request) {
        return new ListQuery<>(ContactView.class, COLUMNS, FROM, SORTS)
                .where("c.organisation_id = :organisation", "organisation", organisation)
                .where("position(plain(:words) in c.sort_name) > 0", "words", request.searches() ? request.q : null)
                .with("everybody", PartPolicy.reachesEverybody(desk))
                .with("own", PartPolicy.reachesPeopleOf(desk))
                .page(desk.handle(), request.withoutSearch());
    }

    /** Persons of these organisations who agreed to be named outside, with what of them is not for the secretariat alone. */
    List<ContactCards.Card> cards(Desk desk, List<UUID> organisations) {
        return one(desk, """
                        select c.id, c.name, c.role, case when %1$s then c.email end as email, case when %1$s then c.phone end as phone,
                               o.name as organisation, o.website
                        from %2$s where c.organisation_id = any (:organisations) and c.consent
                          and not consent_lapsed(c.expires_on, c.withdrawn_on) order by o.sort_name, c.sort_name, c.id""".formatted(REACHED + " and c.details_for <> 'staff'", FROM))
                .bind("organisations", organisations.toArray(UUID[]::new))
                .mapTo(ContactCards.Card.class)
                .list();
    }

    Optional<ContactView> find(Desk desk, UUID id) {
        return one(desk, "select " + COLUMNS + " from " + FROM + " where c.id = :id")
                .bind("id", id)
                .mapTo(ContactView.class)
                .findOne();
    }

    Optional<ContactView> lock(Desk desk, UUID id) {
        return one(desk, "select " + COLUMNS + " from " + FROM + " where c.id = :id for update of c")
                .bind("id", id)
                .mapTo(ContactView.class)
                .findOne();
    }

    /** Empty when the viewer knows no such organisation that is in use. */
    Optional<ContactView> insert(Desk desk, UUID id, ContactDraft draft) {
        return one(desk, """
                        with made as (insert into contact (id, partnership_id, organisation_id, name, role, email, phone, languages, consent, %s)
                          select :id, o.partnership_id, o.id, :name, :role, :email, :phone, :languages, :consent, %s
                          from organisation o where o.id = :organisationId and o.archived_at is null returning *)
                        select %s from made c join organisation o on o.id = c.organisation_id""".formatted(PRIVACY_COLUMNS, PRIVACY_VALUES, COLUMNS))
                .bindMethods(draft)
                .bindMethods("privacy", draft.privacy())
                .bind("id", id)
                .mapTo(ContactView.class)
                .findOne();
    }

    ContactView update(Desk desk, UUID id, ContactDraft draft) {
        return one(desk, """
                        with made as (update contact set name = :name, role = :role, email = :email, phone = :phone,
                          languages = :languages, consent = :consent, (%s) = (select %s) where id = :id returning *)
                        select %s from made c join organisation o on o.id = c.organisation_id""".formatted(PRIVACY_COLUMNS, PRIVACY_VALUES, COLUMNS))
                .bindMethods(draft)
                .bindMethods("privacy", draft.privacy())
                .bind("id", id)
                .mapTo(ContactView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from contact where id = :id")
                .bind("id", id)
                .execute();
    }

    private static Query one(Desk desk, String sql) {
        return desk.handle()
                .createQuery(sql)
                .bind("everybody", PartPolicy.reachesEverybody(desk))
                .bind("own", PartPolicy.reachesPeopleOf(desk));
    }
}
