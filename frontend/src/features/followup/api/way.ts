import { keepPreviousData, queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Way = Schemas["DilemmaWay"];
export type Round = Schemas["WayRound"];
export type WayLink = Schemas["WayLink"];
export type Takeaway = Schemas["TakeawayView"];
export type TakeawayDraft = Schemas["TakeawayDraft"];
export type TakeawayPatch = Schemas["TakeawayDraftPatch"];
export type TakeawayState = Schemas["TakeawayState"];
export type Answer = Schemas["TakeawayAnswer"];
export type AnswerDraft = Schemas["TakeawayAnswerDraft"];
export type BreakReason = Schemas["BreakReason"];

export const answers = [
  "done",
  "changed",
  "dropped",
  "too-early",
] as const satisfies readonly Answer[];

export const isAnswer = (value: unknown): value is Answer => answers.some((one) => one === value);

const WAY = "/api/v1/partnerships/{slug}/dilemmas/{dilemma}/way";
const LIST = "/api/v1/partnerships/{slug}/dilemmas/{dilemma}/takeaways";
const ITEM = "/api/v1/partnerships/{slug}/dilemmas/{dilemma}/takeaways/{id}";

const wayKeys = keysOf("ways");

/**
 * The whole way of a dilemma.
 *
 * @param version of the dilemma on screen: another one may mean another way
 */
export const wayQuery = (slug: string, dilemma: string, version: number) =>
  queryOptions({
    queryKey: [...wayKeys.item(slug, dilemma), version],
    queryFn: () => readTagged(client.GET(WAY, { params: { path: { slug, dilemma } } })),
    placeholderData: keepPreviousData,
  });

export const takeawayQuery = (slug: string, dilemma: string, id: string) =>
  queryOptions({
    queryKey: wayKeys.part(slug, dilemma, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, dilemma, id } } })),
  });

/** The entity tag of a takeaway that came inside its way: a change compares only the version in front of the dot. */
const tagOf = ({ version }: { version: number }) => `"${version}.0-0"`;

/** Every change is seen on the way, on the home page and in the list of threads that broke. */
export function useWayChanges(slug: string, dilemma: string) {
  const queries = useQueryClient();
  const path = { slug, dilemma };

  async function seen<T>(change: Promise<T>): Promise<T> {
    const answer = await change;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    await queries.invalidateQueries({ queryKey: wayKeys.item(slug, dilemma) });
    return answer;
  }

  return {
    add: (body: TakeawayDraft, { idempotency }: SaveOptions): Promise<Tagged<Takeaway>> =>
      seen(readTagged(client.POST(LIST, { params: { path }, headers: idempotency, body }))),
    revise: (id: string, body: TakeawayPatch, { etag }: SaveOptions): Promise<Tagged<Takeaway>> =>
      seen(
        readTagged(
          client.PATCH(ITEM, { params: { path: { ...path, id } }, headers: ifMatch(etag), body }),
        ),
      ),
    remove: (takeaway: Takeaway) =>
      seen(
        done(
          client.DELETE(ITEM, {
            params: { path: { ...path, id: takeaway.id } },
            headers: ifMatch(tagOf(takeaway)),
          }),
        ),
      ),
    order: (ids: string[]) =>
      seen(read(client.POST(`${LIST}/order`, { params: { path }, body: { ids } }))),
    answer: (takeaway: Takeaway, body: AnswerDraft) =>
      seen(
        read(
          client.POST(`${ITEM}/answer`, {
            params: { path: { ...path, id: takeaway.id } },
            headers: ifMatch(tagOf(takeaway)),
            body,
          }),
        ),
      ),
    count: (countedFrom: string, etag: string) =>
      seen(
        read(
          client.POST(`${WAY}/count`, {
            params: { path },
            headers: ifMatch(etag),
            body: { countedFrom },
          }),
        ),
      ),
  };
}
