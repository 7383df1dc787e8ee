package eu.commontable.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Together at one time, or spread over days. */
@Schema(name = "ConsultationMode")
public enum Mode {
    LIVE,
    SPREAD
}
