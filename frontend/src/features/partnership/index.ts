/** All that other features see of this one. */
export { SettingsNav } from "./components/SettingsNav";
