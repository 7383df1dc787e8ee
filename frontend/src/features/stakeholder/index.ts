/** All that other features see of this one. */
export { OrganisationField, OrganisationsField } from "./components/OrganisationField";
export { organisationQuery } from "./api/organisations";
