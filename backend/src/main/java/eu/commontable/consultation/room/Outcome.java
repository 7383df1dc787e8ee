package eu.commontable.consultation.room;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went when it was tried. Failures are welcome. */
@Schema(name = "ExperienceOutcome")
public enum Outcome {
    WORKED,
    FAILED,
    MIXED
}
