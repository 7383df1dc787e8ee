export { itemAddress } from "./items";
export { partnershipRoute, rootRoute, type RouterContext } from "./root";
export { indexSearch, type IndexSearch } from "./search";
