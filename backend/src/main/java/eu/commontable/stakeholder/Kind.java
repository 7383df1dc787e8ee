package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of body an organisation is. */
@Schema(name = "OrganisationKind")
public enum Kind {
    CITY,
    REGION,
    NATIONAL_AUTHORITY,
    EU_INSTITUTION,
    INTERGOVERNMENTAL,
    CITY_NETWORK,
    NGO,
    MIGRANT_LED,
    THINK_TANK,
    UNIVERSITY,
    FOUNDATION,
    COMPANY,
    PROJECT
}
