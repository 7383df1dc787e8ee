package eu.commontable.inviting;

import eu.commontable.listing.ListFilters;
import eu.commontable.shared.problem.Refusal;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people of which organisations: those of a filtered list, or those of a list to invite. */
@Schema(description = "The people of which organisations: those of filters, or of a list to invite.", examples = """
                {"filters": {"kind": ["city"], "country": ["NL"]}, "outreachListId": null,
                 "words": {"role": "member", "language": "en", "sentence": "We meet in May."}}""")
public record InvitationLook(
        @Nullable @Valid ListFilters filters,
        @Nullable UUID outreachListId,

        @NotNull(message = "Say as what you invite.") @Valid InvitationWords words) {

    void mustNameOne() {
        if ((filters == null) == (outreachListId == null)) {
            throw Refusal.invalid("/filters", "one-of", "Name filters, or a list to invite, and only one of them.");
        }
    }
}
