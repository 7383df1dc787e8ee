export { client, done, ifMatch, read, readTagged, type Tagged } from "./client";
export type { components } from "./schema.gen";
export { useIdempotencyKey } from "./idempotency";
export { cancelJob, isOver, type Job, jobQuery } from "./jobs";
export { keysOf } from "./keys";
export { keysetOptions, type KeysetList, type Page, type Total, useKeysetList } from "./list";
export * from "./me";
export { ApiProblem, codeOf, type FieldError, isProblem } from "./problem";
export { session, useSessionExpired } from "./session";
