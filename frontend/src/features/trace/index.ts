export { ThreadOf } from "./components/ThreadOf";
