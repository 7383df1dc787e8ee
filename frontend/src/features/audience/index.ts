/** All that other features see of this one. */
export { NamedPersons } from "./components/NamedPersons";
