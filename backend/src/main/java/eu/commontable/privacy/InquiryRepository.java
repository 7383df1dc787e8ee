package eu.commontable.privacy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on inquiries. Where persons are kept is known to the functions of V024 alone. */
@ApplicationScoped
class InquiryRepository {
    private static final String WHOLE = """
            select i.id, i.state, i.contact_id, i.participant_id, coalesce((p.who).names, '{}') as names,
                   coalesce((p.who).addresses, '{}') as addresses, i.reason,
                   (select coalesce(json_agg(h), '[]') from person_holdings(p.who) h where p.who is not null) as holdings,
                   i.proof, i.account_name as handled_by, i.created_at, i.erased_at, i.version, i.updated_at
            from %s i left join lateral (select person_meant(i.contact_id, i.participant_id, i.address) as who offset 0) p on i.state = 'open'""";
    private static final List<Sort> SORTS = List.of(new Sort("created", "i.id", "uuid", "i.id", true));

    Page<InquirySummary> page(Desk desk, PageRequest request) {
        return new ListQuery<>(
                        InquirySummary.class,
                        "i.id, i.state, i.name, i.reason, i.account_name as handled_by, i.created_at, i.erased_at",
                        "inquiry i",
                        SORTS)
                .page(desk.handle(), request.withoutSearch());
    }

    Optional<InquiryView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(WHOLE.formatted("inquiry") + " where i.id = :id")
                .bind("id", id)
                .mapTo(InquiryView.class)
                .findOne();
    }

    /** Where an inquiry stands, without looking through everything for its person. */
    public record Standing(InquiryState state, long version) {}

    Optional<Standing> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select state, version from inquiry where id = :id for update")
                .bind("id", id)
                .mapTo(Standing.class)
                .findOne();
    }

    /** Empty when the partnership knows no such contact or participant. */
    Optional<InquiryView> insert(Desk desk, InquiryDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into inquiry (id, partnership_id, contact_id, participant_id, address, name, reason, account_name)
                          select :id, current_partnership(), :contactId::uuid, :participantId::uuid, :address,
                            coalesce((select c.name from contact c where c.id = :contactId::uuid),
                                     (select m.name from participant m where m.id = :participantId::uuid), :address), :reason,
                            nullif(current_setting('app.name', true), '')
                          where (:contactId::uuid is null or exists (select from contact c where c.id = :contactId::uuid))
                            and (:participantId::uuid is null or exists (select from participant m where m.id = :participantId::uuid))
                          returning *)
                        """ + WHOLE.formatted("made"))
                .bindMethods(draft)
                .bind("id", Ids.next())
                .mapTo(InquiryView.class)
                .findOne();
    }

    /** Erases the person of an open inquiry, all of them or nothing. */
    InquiryView erase(Desk desk, UUID id, boolean namesInTexts) {
        return desk.handle()
                .createQuery(WHOLE.formatted("erase_person(:id, :names)"))
                .bind("id", id)
                .bind("names", namesInTexts)
                .mapTo(InquiryView.class)
                .one();
    }
}
