package eu.commontable.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of takeaways, told by the holder of a link. */
@Schema(name = "FollowUpAnswers", examples = """
                {"answers": [{"takeawayId": "01980000-0000-7000-8000-000000000000", "answer": "done", "note": "The teacher started in May."}]}""")
public record LinkAnswers(
        @NotEmpty(message = "Answer for at least one takeaway.") @Size(max = 50, message = "Answer for at most 50.")
        List<@NotNull @Valid One> answers) {

    /**
     * The answer for one takeaway.
     *
     * @param note what came of it
     */
    @Schema(name = "FollowUpAnswer")
    public record One(
            @NotNull(message = "Say which takeaway.") UUID takeawayId,

            @NotNull(message = "Answer done, changed, dropped or too early.")
            Answer answer,

            @Size(max = 4000, message = "Use at most 4,000 characters.")
            String note) {}
}
