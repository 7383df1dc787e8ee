package eu.commontable.stakeholder;

import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editable fields of a tie, the same for POST and PATCH. It reads: from … type … to. Its two ends stay. */
@Schema(
        description =
                "The editable fields of a tie between two organisations. It reads: from, type, to. Its two ends stay.",
        examples = """
                {"fromId": "0197f000-0000-7000-8000-000000000001", "toId": "0197f000-0000-7000-8000-000000000002",
                 "type": "member-of", "starts": "2016", "ends": null, "note": "Joined at the yearly meeting."}""")
public record RelationshipDraft(
        @NotNull(message = "Choose the organisation the tie comes from.")
        UUID fromId,

        @NotNull(message = "Choose the organisation the tie goes to.")
        UUID toId,

        @NotNull(message = "Say what one is to the other.")
        @Key
        @Schema(
                description =
                        "Key of a type of ties of the partnership; every partnership begins with member-of, part-of,"
                                + " funds, works-with, advises and informs.")
        String type,

        @Nullable PartialDate starts,

        @Nullable PartialDate ends,

        @Size(max = 2000, message = "Use at most 2,000 characters.")
        String note) {}
