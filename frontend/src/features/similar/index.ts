/** All that other features see of this one. Load its texts (`similar`) with the page. */
export { SimilarTo } from "./components/SimilarTo";
export { SimilarWhileTyping } from "./components/SimilarWhileTyping";
