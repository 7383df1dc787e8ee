package eu.commontable.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a consultation stands. {@link Course} says who moves it. */
@Schema(name = "ConsultationState")
public enum State {
    PLANNED,
    RUNNING,
    ENDED,
    CANCELLED
}
