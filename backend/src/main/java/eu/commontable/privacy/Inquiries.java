package eu.commontable.privacy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done when somebody asks what is held on them, or wants to be forgotten. */
@ApplicationScoped
public class Inquiries {
    private final InquiryRepository repository;

    Inquiries(InquiryRepository repository) {
        this.repository = repository;
    }

    Page<InquirySummary> list(Desk desk, PageRequest page) {
        return repository.page(desk, page);
    }

    InquiryView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(Inquiries::unknown);
    }

    InquiryView open(Desk desk, InquiryDraft draft) {
        return repository
                .insert(desk, draft)
                .orElseThrow(() -> Refusal.invalid(
                        draft.contactId() == null ? "/participantId" : "/contactId",
                        "unknown",
                        "We know no such person."));
    }

    InquiryView erase(Desk desk, UUID id, ErasureDraft draft) {
        var current = repository.lock(desk, id).orElseThrow(Inquiries::unknown);
        desk.mustMatch(current.version(), () -> show(desk, id));
        if (current.state() == InquiryState.ERASED) {
            throw Refusal.wrongState("This person was erased already.");
        }
        return repository.erase(desk, id, draft.namesInTexts());
    }

    private static Refusal unknown() {
        return Refusal.notFound("inquiry");
    }
}
