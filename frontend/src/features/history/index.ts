export { HistoryOf } from "./components/HistoryOf";
