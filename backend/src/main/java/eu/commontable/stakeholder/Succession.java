package eu.commontable.stakeholder;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who follows in a seat. Role and vote go over to the new seat.
 *
 * @param leaves the last day of the old term; null: it stays as it is
 */
@Schema(
        description = "Who follows in a seat. Role and vote go over. leaves: last day of the old term, null: as it is.",
        examples = """
                {"organisationId": "0197f000-0000-7000-8000-000000000001", "leaves": "2026-12-31", "starts": "2026-11-01",
                 "ends": "2028-10-31", "mandate": "Stands for small cities."}""")
public record Succession(
        @NotNull(message = "Choose the organisation that takes the seat.")
        UUID organisationId,

        @Nullable PartialDate leaves,

        @NotNull(message = "Say when the new term starts.") PartialDate starts,

        @Nullable PartialDate ends,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String mandate) {}
