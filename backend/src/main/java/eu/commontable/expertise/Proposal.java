package eu.commontable.expertise;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expert who fits a call, with the reasons: what the call wants and they offer.
 *
 * @param helpedBefore how many calls with a theme or a kind of help of this one they said yes to
 * @param askedLately how many calls they were asked in during the last 90 days: the more, the later they stand
 */
@Schema(name = "ExpertProposal")
public record Proposal(
        UUID id,
        String name,
        @Nullable Body organisation,
        List<String> themes,
        List<String> languages,
        List<Help> help,
        int helpedBefore,
        int askedLately,
        @Nullable String availability,
        int score) {}
