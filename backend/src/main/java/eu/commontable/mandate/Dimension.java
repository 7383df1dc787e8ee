package eu.commontable.mandate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a table is looked at. */
@Schema(
        name = "BalanceDimension",
        description =
                "By what the table is looked at. migrant-led: whether the body is of the kind migrant-led, `yes` or `no`.")
public enum Dimension {
    LEVEL,
    COUNTRY,
    KIND,
    SIZE,
    MIGRANT_LED
}
