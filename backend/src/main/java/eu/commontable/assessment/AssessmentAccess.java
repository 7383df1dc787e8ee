package eu.commontable.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the viewer's role is one that the partnership names. */
@Schema(description = "Whether the viewer's role is one that the partnership names for assessments.")
public record AssessmentAccess(boolean named) {}
