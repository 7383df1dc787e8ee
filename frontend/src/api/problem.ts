export interface FieldError {
  /** "/name": where in what was sent. */
  pointer: string;
  code: string;
  message: string;
}

interface ProblemFacts {
  code: string;
  status: number;
  title: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  errors?: FieldError[] | undefined;
  current?: unknown;
  etag?: string | undefined;
}

/** Every refusal of the server, and "offline" (status 0) when it could not be reached. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: FieldError[];
  /** The current representation, when a change came too late (412). */
  readonly current: unknown;
  readonly etag: string | undefined;

  constructor(facts: ProblemFacts) {
    super(facts.title);
    this.name = "ApiProblem";
    this.code = facts.code;
    this.status = facts.status;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.errors = facts.errors ?? [];
    this.current = facts.current;
    this.etag = facts.etag;
  }
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}

export const offline = () => new ApiProblem({ code: "offline", status: 0, title: "Offline" });

/** `/problems/stale-version` → `stale-version` */
export function codeOf(type: string | undefined): string {
  return type?.split("/").at(-1) ?? "unexpected";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((error) => ({
    pointer: text(error.pointer) ?? "",
    code: text(error.code) ?? "",
    message: text(error.message) ?? "",
  }));
}

/** Trusts nothing: what stands between us and the server may answer with anything. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const facts = isObject(body) ? body : {};
  return new ApiProblem({
    code: codeOf(text(facts.type)),
    status: response.status,
    title: text(facts.title) ?? response.statusText,
    detail: text(facts.detail),
    requestId: text(facts.requestId),
    errors: fieldErrors(facts.errors),
    current: facts.current,
    etag: response.headers.get("ETag") ?? undefined,
  });
}
