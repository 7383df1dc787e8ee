/** All that other features see of this one. */
export { TakingPart } from "./components/TakingPart";
export { ReportsOf } from "./components/ReportsOf";
export { CalendarLink } from "./components/CalendarLink";
export { sittingInWords } from "./components/moments";
