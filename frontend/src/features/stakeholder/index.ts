/** All that other features see of this one. */
export { OrganisationField, OrganisationsField } from "./components/OrganisationField";
export { OrganisationName } from "./components/OrganisationName";
export { compositionQuery } from "./api/composition";
export { organisationQuery } from "./api/organisations";
export { SeatRing } from "./components/SeatRing";
export { TheTable } from "./components/TheTable";
export { AreaNav as StakeholderNav } from "./components/AreaNav";
export { useOrganisationWords } from "./components/useOrganisationWords";
