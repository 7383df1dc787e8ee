package eu.commontable.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day the months of the follow-up count. */
@Schema(name = "FollowUpCount", examples = "{\"countedFrom\": \"2026-09-01\"}")
public record CountFrom(@NotNull(message = "Say the day.") LocalDate countedFrom) {}
