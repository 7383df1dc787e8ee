import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";

const parameter = z.looseObject({ name: z.string().optional() });
const reading = z.looseObject({ parameters: z.array(parameter).default([]) });
const document = z.object({
  paths: z.record(z.string(), z.looseObject({ get: reading.optional() })),
});

/** Ids by the collection that holds them: `{ dilemmas: "01a2…" }`. */
export type Ids = Partial<Record<string, string>>;

export interface Reading {
  address: string;
  status: number;
  body: string;
}

/**
 * Everything that a reader can ask of one partnership: each GET of the API document, so that an operation that is added
 * later is asked too.
 */
export class Readings {
  private constructor(
    private readonly paths: string[],
    private readonly searched: string[],
  ) {}

  static async of(request: APIRequestContext): Promise<Readings> {
    const answer = await request.get("/api/v1/openapi?format=json");
    const operations = Object.entries(document.parse(await answer.json()).paths)
      .filter(([path]) => path.startsWith("/api/v1/partnerships"))
      .flatMap(([path, { get }]) => (get ? [{ path, names: get.parameters }] : []));
    return new Readings(
      operations.map(({ path }) => path),
      operations
        .filter(({ names }) => names.some(({ name }) => name === "q"))
        .map(({ path }) => path),
    );
  }

  /** Lists, counts, files, home, history: what needs no id; lists are asked once more for a word. */
  async ofAll(request: APIRequestContext, slug: string, word: string): Promise<Reading[]> {
    const asked = this.searched.map((path) => `${path}?q=${word}&count=true`);
    const addresses = [...this.paths, ...asked]
      .map((path) => path.replace("{slug}", slug))
      .filter((path) => !path.includes("{"));
    return Promise.all(addresses.map((address) => ask(request, address)));
  }

  /** The pages of single items and of their parts. */
  async ofItems(request: APIRequestContext, slug: string, ids: Ids): Promise<Reading[]> {
    const addresses = this.paths
      .map((path) => path.replace("{slug}", slug))
      .flatMap((path) => withId(path, ids));
    return Promise.all(addresses.map((address) => ask(request, address)));
  }
}

/** An address for each id that fits: history, thread and links are asked of every item. */
function withId(path: string, ids: Ids): string[] {
  const [, collection = "", rest = ""] = /\/([a-z]+)\/\{[^}]+\}(.*)$/.exec(path) ?? [];
  if (collection === "" || rest.includes("{")) return [];
  const own = collection === "places" ? ids.organisations : ids[collection];
  const fitting = collection === "items" ? Object.values(ids) : [own];
  return fitting.filter((id) => id !== undefined).map((id) => path.replace(/\{[^}]+\}/, id));
}

async function ask(request: APIRequestContext, address: string): Promise<Reading> {
  const answer = await request.get(address);
  return { address, status: answer.status(), body: await answer.text() };
}
