/** All that other features see of this one. */
export { type ListFilters, toFilters } from "./components/filters";
export { useFilterWords } from "./components/useFilterWords";
