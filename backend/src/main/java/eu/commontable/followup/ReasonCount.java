package eu.commontable.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many dilemmas broke for a reason. */
@Schema(name = "BreakReasonCount")
public record ReasonCount(BreakReason reason, int count) {}
