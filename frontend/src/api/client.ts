import createClient, { type Middleware } from "openapi-fetch";
import { offline, readProblem } from "./problem";
import type { paths } from "./schema.gen";
import { session } from "./session";

/** Refusals become a thrown `ApiProblem`, so that what comes back is always the answer. */
const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set("X-Requested-With", "JavaScript");
    if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
      request.headers.set("Idempotency-Key", crypto.randomUUID());
    }
    if (request.method === "PATCH") {
      request.headers.set("Content-Type", "application/merge-patch+json");
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return;
    if (response.status === 401) session.refused();
    if (response.status === 403 || response.status === 404) void askWhetherStillSignedIn();
    throw await readProblem(response);
  },
  onError: () => offline(),
};

export const client = createClient<paths>({
  baseUrl: globalThis.location.origin,
  // Repeatable filters travel as ?kind=city&kind=region.
  querySerializer: { array: { style: "form", explode: true } },
  fetch: (request) => globalThis.fetch(request),
});
client.use(conventions);

/** What is kept from an anonymous reader may be there for who was signed in: did the session end unnoticed? */
async function askWhetherStillSignedIn() {
  if (!session.isBelieved()) return;
  const me = await client.GET("/api/v1/me").catch(() => null);
  if (me?.data) session.seen(me.data.signedIn);
}

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer. */
export async function read<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw await readProblem(response);
  return data;
}

export interface Tagged<T> {
  item: T;
  /** Goes back as If-Match with the next change. */
  etag: string;
}

/** The body of an answer together with its version. */
export async function readTagged<T>(call: Promise<Answer<T>>): Promise<Tagged<NonNullable<T>>> {
  const answer = await call;
  const item = await read(Promise.resolve(answer));
  return { item, etag: answer.response.headers.get("ETag") ?? "" };
}

/** For calls that answer without a body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await call;
}

export const ifMatch = (etag: string) => ({ "If-Match": etag });
