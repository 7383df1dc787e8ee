package eu.commontable.mandate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what an amount is told. */
@Schema(description = "number: organisations. share: percent of the organisations with a seat.")
public enum Measure {
    NUMBER,
    SHARE
}
