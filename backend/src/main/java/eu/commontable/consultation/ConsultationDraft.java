package eu.commontable.consultation;

import eu.commontable.partnership.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a consultation, the same for POST and PATCH.
 *
 * @param dilemmaIds accepted dilemmas, heard together; each keeps its background
 * @param protocol key of a built-in protocol, or the id of one of your own; its present version is kept
 * @param seats who is invited; changed one by one later
 */
@Schema(examples = """
                {"title": "Teachers for newcomers", "dilemmaIds": ["0190f3a0-0000-7000-8000-000000000001"], "protocol": "open-question",
                 "mode": "live", "confidentiality": "unattributed", "openToAll": false, "startsAt": "2027-03-04T09:00:00Z",
                 "visibility": "group"}""")
public record ConsultationDraft(
        @NotBlank(message = "Give the consultation a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @NotEmpty(message = "Choose the dilemma it is about.")
        @Size(max = 8, message = "Hear at most eight dilemmas together.")
        List<@NotNull UUID> dilemmaIds,

        @Size(max = 60) String protocol,
        Mode mode,
        Confidentiality confidentiality,
        Boolean openToAll,
        Instant startsAt,

        @Pattern(regexp = "https?://\\S+", message = "Use an address that begins with https://.")
        @Size(max = 500, message = "Use at most 500 characters.")
        String callLink,

        Visibility visibility,

        @Size(max = 200, message = "Invite at most 200 people.")
        List<@NotNull @Valid SeatDraft> seats) {

    public ConsultationDraft {
        dilemmaIds =
                dilemmaIds == null ? List.of() : dilemmaIds.stream().distinct().toList();
        protocol = protocol == null ? "open-question" : protocol;
        mode = mode == null ? Mode.LIVE : mode;
        confidentiality = confidentiality == null ? Confidentiality.UNATTRIBUTED : confidentiality;
        openToAll = openToAll != null && openToAll;
        visibility = visibility == null ? Visibility.GROUP : visibility;
        seats = seats == null ? List.of() : seats;
    }
}
