/** All that other features see of this one. */
export { WayOf } from "./components/WayOf";
