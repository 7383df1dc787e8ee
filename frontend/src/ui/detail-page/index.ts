export { type DetailAct, DetailPage } from "./DetailPage";
export { DetailSection, Facts, Paragraphs, SideSection } from "./DetailSection";
export { useThreadPlace } from "./threadPlace";
