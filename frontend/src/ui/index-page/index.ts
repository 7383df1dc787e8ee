export { IndexPage, type IndexPageProps } from "./IndexPage";
export { IndexRow } from "./IndexRow";
export { FilterBar, type IndexFilter, type IndexSort } from "./FilterBar";
export { MoreButton } from "./MoreButton";
export { ResultCount } from "./ResultCount";
export { isFiltered, useIndexAddress } from "./useIndexAddress";
