/** All that other features see of this one. */
export { AreaNav as DilemmaNav } from "./components/AreaNav";
export { dilemmaQuery } from "./api/dilemmas";
