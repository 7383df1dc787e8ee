package eu.commontable.followup;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.dilemma.State;
import eu.commontable.followup.TakeawayView.Doer;
import eu.commontable.followup.TakeawayView.Given;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.time.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A takeaway with what decides on it; the last five are never answered. */
public record TakeawayRow(
        UUID id,
        UUID dilemmaId,
        String text,
        NamedOrganisation organisation,
        Doer participant,
        String who,
        boolean whoHidden,
        PartialDate due,
        int position,
        TakeawayState state,
        String outcome,
        Instant answeredAt,
        UUID contributionId,
        String contributionText,
        List<Given> answers,
        Instant createdAt,
        long version,
        State dilemmaState,
        boolean archived,
        boolean presents,
        UUID organisationId,
        UUID participantId,
        String whoever) {

    TakeawayView view(Viewer viewer) {
        var open = TakeawayPolicy.open(dilemmaState, archived, Actor.of(viewer, presents));
        return new TakeawayView(
                id,
                dilemmaId,
                text,
                organisation,
                participant,
                who,
                whoHidden,
                due,
                position,
                state,
                outcome,
                answeredAt,
                contributionId,
                contributionText,
                answers,
                createdAt,
                version,
                new TakeawayView.May(
                        open.contains(Deed.EDIT),
                        open.contains(Deed.REMOVE) && answers.isEmpty(),
                        open.contains(Deed.ANSWER)));
    }

    void mustBeOpen(Viewer viewer, Deed deed) {
        TakeawayPolicy.mustBeOpen(deed, dilemmaState, archived, Actor.of(viewer, presents));
    }

    /** With who does it, also where the viewer may not know: for changing it, never for answering. */
    TakeawayDraft draft() {
        return new TakeawayDraft(text, organisationId, participantId, whoever, due, contributionId, contributionText);
    }
}
