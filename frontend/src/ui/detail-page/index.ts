export { type DetailAct, DetailPage } from "./DetailPage";
export { DetailSection, Facts, Missing, Paragraphs, SideSection } from "./DetailSection";
export { SectionButton, SectionLink } from "./SectionAct";
export { useThreadPlace } from "./threadPlace";
