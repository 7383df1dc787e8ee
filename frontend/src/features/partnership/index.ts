/** All that other features see of this one. */
export { peopleQuery, personChoices } from "./api/choices";
export { participantQuery } from "./api/participants";
export { SettingsNav } from "./components/SettingsNav";
