/** All that other features see of this one. */
export { OrganisationField, OrganisationsField } from "./components/OrganisationField";
export { compositionQuery } from "./api/composition";
export { organisationQuery } from "./api/organisations";
<<<<<<< HEAD
export { SeatRing } from "./components/SeatRing";
=======
export { TheTable } from "./components/TheTable";
>>>>>>> 337ba1f (feat(home): the home page: expected of you, since you were here, coming up, the thread, the table)
