package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How big a body is among its like. */
@Schema(
        description = "How big a body is. A city by inhabitants: small under 100,000, medium to 500,000, large above."
                + " Others by the people who work there: small under 10, medium to 250, large above.")
public enum OrganisationSize {
    SMALL,
    MEDIUM,
    LARGE
}
