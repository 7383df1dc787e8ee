import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, keysOf, read } from "@/api";

type Schemas = components["schemas"];
export type RoomView = Schemas["RoomView"];
export type Consultation = Schemas["ConsultationView"];
export type Contribution = Schemas["ContributionView"];
export type ContributionDraft = Schemas["ContributionDraft"];
export type Kind = Schemas["ContributionKind"];
export type Phase = Schemas["Phase"];
export type RoomRole = Schemas["RoomRole"];
export type Texts = Schemas["Texts"];
export type Attribution = Schemas["Attribution"];
export type Outcome = Schemas["ExperienceOutcome"];
export type Stance = Schemas["Stance"];
export type Step = Schemas["ConsultationStep"];

/** The room, and how far the server's clock is ahead of ours in milliseconds. */
export interface Room extends RoomView {
  ahead: number;
}

const ITEM = "/api/v1/partnerships/{slug}/consultations/{id}";
const SAID = `${ITEM}/contributions/{contributionId}` as const;

export const roomKeys = keysOf("rooms");

export const roomQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: roomKeys.item(slug, id),
    queryFn: async (): Promise<Room> => {
      const room = await read(client.GET(`${ITEM}/room`, { params: { path: { slug, id } } }));
      return { ...room, ahead: Date.parse(room.now) - Date.now() };
    },
    staleTime: Number.POSITIVE_INFINITY, // the stream says when
  });

export const eventsAddress = (slug: string, id: string) =>
  `/api/v1/partnerships/${encodeURIComponent(slug)}/consultations/${encodeURIComponent(id)}/events`;

/** A change names the version it was made on; of an entity tag the server compares nothing else. */
const madeOn = (version: number) => ifMatch(`"${version}.0-0"`);

export type Move = "start" | "next" | "back" | "end" | "reopen";

/** What somebody does in a room; the stream tells everybody, also who did it. */
export function useRoomChanges(slug: string, id: string) {
  const queries = useQueryClient();
  const path = { slug, id };

  /** The stream may be slower than the answer, or away. */
  async function andLook<T>(change: Promise<T>): Promise<T> {
    const answer = await change;
    await queries.invalidateQueries({ queryKey: roomKeys.item(slug, id) });
    return answer;
  }

  const on = (contributionId: string, version: number) => ({
    params: { path: { ...path, contributionId } },
    headers: madeOn(version),
  });

  return {
    say: (body: ContributionDraft, key: string) =>
      read(
        client.POST(`${ITEM}/contributions`, {
          params: { path },
          headers: { "Idempotency-Key": key },
          body,
        }),
      ),
    putDifferently: ({ id: said, version }: Contribution, body: string) =>
      andLook(read(client.PUT(SAID, { ...on(said, version), body: { body } }))),
    withdraw: ({ id: said, version }: Contribution) =>
      andLook(read(client.POST(`${SAID}/withdraw`, on(said, version)))),
    bringBack: (said: string, version: number) =>
      andLook(read(client.POST(`${SAID}/bring-back`, on(said, version)))),
    hide: ({ id: said, version }: Contribution, reason: string) =>
      andLook(read(client.POST(`${SAID}/hide`, { ...on(said, version), body: { reason } }))),
    showAgain: (said: string, version: number) =>
      andLook(read(client.POST(`${SAID}/show-again`, on(said, version)))),
    stand: (said: string, stance: Stance | null, does: boolean) =>
      andLook(
        read(
          client.POST(`${SAID}/stance`, {
            params: { path: { ...path, contributionId: said } },
            body: { stance, does },
          }),
        ),
      ),
    raiseHand: () => andLook(done(client.POST(`${ITEM}/hand`, { params: { path } }))),
    lowerHand: (participantId: string) =>
      andLook(
        done(
          client.DELETE(`${ITEM}/hands/{participantId}`, {
            params: { path: { ...path, participantId } },
            headers: ifMatch("*"),
          }),
        ),
      ),
    move: (step: Move, version: number) =>
      andLook(read(client.POST(`${ITEM}/${step}`, { params: { path }, headers: madeOn(version) }))),
    extend: (minutes: number, version: number) =>
      andLook(
        read(
          client.POST(`${ITEM}/extend`, {
            params: { path },
            headers: madeOn(version),
            body: { minutes },
          }),
        ),
      ),
    join: () =>
      andLook(read(client.POST(`${ITEM}/join`, { params: { path }, headers: ifMatch("*") }))),
  };
}

export type RoomChanges = ReturnType<typeof useRoomChanges>;
