/** All that other features see of this one. */
export { IdeaActs } from "./components/IdeaActs";
export { textIn } from "./components/useConsultationWords";
