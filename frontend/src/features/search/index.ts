export { Marked } from "./components/Marked";
export { type SearchHit, quickSearchQuery } from "./api/search";
