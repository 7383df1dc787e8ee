/** All that other features see of this one. */
export { participantQuery } from "./api/participants";
export { SettingsNav } from "./components/SettingsNav";
