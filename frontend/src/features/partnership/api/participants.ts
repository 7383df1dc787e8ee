import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  ApiProblem,
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  meQuery,
  read,
  readTagged,
  type Role,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Participant = Schemas["ParticipantView"];
export type ParticipantDraft = Schemas["ParticipantDraft"];
type Patch = Schemas["ParticipantDraftPatch"];

const LIST = "/api/v1/partnerships/{slug}/participants";
const ONE = `${LIST}/{id}` as const;
const keys = keysOf("participants");

export interface PeopleFilters {
  q?: string;
  sort?: string;
  role?: Role[];
  joined?: boolean;
}

export function useParticipants(slug: string, filters: PeopleFilters) {
  return useKeysetList(keys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...filters, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

const show = (slug: string, id: string) =>
  readTagged(client.GET(ONE, { params: { path: { slug, id } } }));

export const participantQuery = (slug: string, id: string) =>
  queryOptions({ queryKey: keys.item(slug, id), queryFn: () => show(slug, id) });

/** A list tells no ETags: asks for it, unless somebody has changed the person since they were listed. */
async function etagOf(slug: string, seen: Participant): Promise<string> {
  const { item, etag } = await show(slug, seen.id);
  if (item.version === seen.version) return etag;
  throw new ApiProblem({ code: "stale-version", status: 412, title: "Changed meanwhile" });
}

/** A role may be seen everywhere, also in what the reader may do: after a change everything asks again. */
export function useParticipantChanges(slug: string) {
  const queries = useQueryClient();

  async function change<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: [slug] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    }
  }

  const invite = (body: ParticipantDraft, idempotency?: SaveOptions["idempotency"]) =>
    change(
      readTagged(
        client.POST(LIST, {
          params: { path: { slug } },
          ...(idempotency && { headers: idempotency }),
          body,
        }),
      ),
    );

  const revise = (id: string, body: Patch, etag: string) =>
    change(
      readTagged(
        client.PATCH(ONE, { params: { path: { slug, id } }, headers: ifMatch(etag), body }),
      ),
    );

  return {
    invite,
    revise,
    changeRole: async (person: Participant, role: Role) =>
      revise(person.id, { role }, await etagOf(slug, person)),
    inviteAgain: async (person: Participant) => {
      const headers = ifMatch(await etagOf(slug, person));
      const path = { slug, id: person.id };
      return change(readTagged(client.POST(`${ONE}/invitation`, { params: { path }, headers })));
    },
    remove: async (person: Participant) => {
      const headers = ifMatch(await etagOf(slug, person));
      const path = { slug, id: person.id };
      return change(done(client.DELETE(ONE, { params: { path }, headers })));
    },
  };
}
