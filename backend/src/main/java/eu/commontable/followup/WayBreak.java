package eu.commontable.followup;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a way broke off, and since when. */
@Schema(name = "WayBreak")
public record WayBreak(
        BreakReason reason,
        LocalDate since,
        @Schema(description = "Days since then.") int days) {}
