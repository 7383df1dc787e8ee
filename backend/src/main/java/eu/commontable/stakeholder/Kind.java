package eu.commontable.stakeholder;

/** What sort of body an organisation is. */
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
