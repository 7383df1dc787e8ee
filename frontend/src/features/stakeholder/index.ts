/** All that other features see of this one. */
export {
  OrganisationField,
  OrganisationPicker,
  OrganisationsField,
} from "./components/OrganisationField";
export { audiences, bases } from "./components/privacyWords";
export { OrganisationName } from "./components/OrganisationName";
export { contactQuery, seatQuery, type Membership } from "./api/parts";
export {
  useOrganisationWords,
  kinds,
  levels,
  seatRoles,
  sizes,
  type SeatRole,
} from "./components/useOrganisationWords";
export { seatTone } from "./components/SeatList";
export { useSeats } from "./api/composition";
export { compositionQuery } from "./api/composition";
export {
  type OrganisationFilters,
  type OrganisationKind,
  organisationQuery,
} from "./api/organisations";
export { organisationChoices } from "./api/choices";
export {
  type PassesOn,
  type TieType,
  type TieTypeDraft,
  tieTypeQuery,
  tieTypesQuery,
  useTieTypeChanges,
} from "./api/tieTypes";
export { useTieWords } from "./components/useTieTypes";
export { type Merge, type MergeDraft, useMergeChanges } from "./api/merges";
export { MatchReasons } from "./components/MatchReasons";
export { SeatRing } from "./components/SeatRing";
export { TheTable } from "./components/TheTable";
export { AreaNav as StakeholderNav } from "./components/AreaNav";
