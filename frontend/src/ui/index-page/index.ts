export { IndexPage, type IndexPageProps } from "./IndexPage";
export { IndexRow } from "./IndexRow";
export type { IndexFilter, IndexSort } from "./FilterBar";
