/** All that other features see of this one. */
export { AreaNav as DilemmaNav } from "./components/AreaNav";
export { Beside } from "./components/Beside";
export { OrganisationNames } from "./components/OrganisationNames";
export { dilemmaQuery } from "./api/dilemmas";
export { partTag } from "./api/partTag";
export { useArchiving } from "./components/useArchiving";
export { useDilemmaWords } from "./components/useDilemmaWords";
export { fromLines, known, toLines, visibilityOf } from "./components/values";
