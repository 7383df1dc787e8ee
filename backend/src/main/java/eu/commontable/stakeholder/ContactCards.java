package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.stakeholder.OrganisationSelection.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The people of a list of organisations as cards for an address book. A file leaves the house: only persons who agreed to be
 * named outside are in it, with the addresses that the viewer may read.
 */
@ApplicationScoped
class ContactCards {
    private final OrganisationSelection selection;
    private final ContactRepository contacts;

    ContactCards(OrganisationSelection selection, ContactRepository contacts) {
        this.selection = selection;
        this.contacts = contacts;
    }

    /** A person as a card. */
    public record Card(
            UUID id, String name, String role, String email, String phone, String organisation, String website) {}

    String of(Desk desk, OrganisationFilter filter, PageRequest request) {
        var ids = selection.of(desk, filter, request.q).stream().map(Chosen::id).toList();
        var cards = new VCard();
        for (var card : contacts.cards(desk, ids)) {
            cards.begin(card.id())
                    .line("FN", card.name())
                    .line("ORG", card.organisation())
                    .line("TITLE", card.role())
                    .line("EMAIL", card.email())
                    .line("TEL;VALUE=text", card.phone())
                    .line("URL", card.website())
                    .end();
        }
        return cards.toString();
    }
}
