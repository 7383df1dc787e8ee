import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { peopleQuery } from "@/features/partnership";
import {
  client,
  type components,
  ifMatch,
  keysOf,
  read,
  readTagged,
  type Tagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Consultation = Schemas["ConsultationView"];
export type ConsultationSummary = Schemas["ConsultationSummary"];
export type ConsultationDraft = Schemas["ConsultationDraft"];
export type ConsultationState = Schemas["ConsultationState"];
export type ConsultedDilemma = Schemas["ConsultedDilemma"];
export type Confidentiality = Schemas["Confidentiality"];
export type Mode = Schemas["ConsultationMode"];
export type RoomRole = Schemas["RoomRole"];
export type Seat = Schemas["RoomSeatView"];
export type Contribution = Schemas["ContributionView"];
export type Kind = Schemas["ContributionKind"];

export const states = [
  "planned",
  "running",
  "ended",
  "cancelled",
] as const satisfies ConsultationState[];
export const roomRoles = [
  "facilitator",
  "presenter",
  "rapporteur",
  "peer",
  "observer",
] as const satisfies RoomRole[];
export const confidentialities = [
  "unattributed",
  "open",
  "closed",
] as const satisfies Confidentiality[];
export const modes = ["live", "spread"] as const satisfies Mode[];

/** As they stand in the address. */
export interface ConsultationFilters {
  q?: string;
  sort?: string;
  state?: string[];
  mine?: string[];
  archived?: string[];
}

const BASE = "/api/v1/partnerships/{slug}";
const LIST = `${BASE}/consultations` as const;
const ITEM = `${LIST}/{id}` as const;

export const consultationKeys = keysOf("consultations");

export function useConsultations(slug: string, filters: ConsultationFilters) {
  const { mine, archived, ...rest } = filters;
  const query = {
    ...rest,
    ...(mine?.length ? { mine: true } : {}),
    ...(archived?.length ? { archived: true } : {}),
  };
  return useKeysetList(consultationKeys.list(slug, query), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { ...query, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

export const consultationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: consultationKeys.item(slug, id),
    queryFn: () => readTagged(client.GET(ITEM, { params: { path: { slug, id } } })),
  });

export const saidQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: consultationKeys.part(slug, id, "said"),
    queryFn: () => read(client.GET(`${ITEM}/room`, { params: { path: { slug, id } } })),
    retry: false,
  });

/** What is said in a closed room is read by who has a seat. */
export const mayRead = ({ confidentiality, myRole }: Consultation): boolean =>
  confidentiality !== "closed" || myRole !== null;

/** Most of what a list of choices offers at once. */
const MOST = 200;

/** What can be heard: accepted dilemmas, the newest first. */
export const acceptedDilemmas = (slug: string) =>
  queryOptions({
    queryKey: [slug, "dilemmas", "list", { choices: "accepted" }],
    queryFn: () =>
      read(
        client.GET(`${BASE}/dilemmas`, {
          params: { path: { slug }, query: { state: ["accepted"], limit: MOST } },
        }),
      ),
    select: (page) => page.items.map(({ id, question }) => ({ value: id, label: question })),
  });

/** Who can be given a seat, with the organisation that tells namesakes apart. */
export const peopleOptions = (slug: string) =>
  queryOptions({
    ...peopleQuery(slug),
    select: (page) =>
      page.items.map(({ id, name, organisationName }) => ({
        value: id,
        label: organisationName ? `${name} (${organisationName})` : name,
      })),
  });

/** Every change answers with the consultation as it is now; lists, dilemmas and home show it too and ask again. */
export function useConsultationChanges(slug: string) {
  const queries = useQueryClient();

  async function keep(changed: Promise<Tagged<Consultation>>) {
    const tagged = await changed;
    await queries.invalidateQueries({ queryKey: [slug], refetchType: "none" });
    queries.setQueryData(consultationQuery(slug, tagged.item.id).queryKey, tagged);
    return tagged;
  }
  const on = (id: string, etag: string) => ({
    params: { path: { slug, id } },
    headers: ifMatch(etag),
  });

  return {
    plan: (body: ConsultationDraft, { idempotency }: SaveOptions) =>
      keep(
        readTagged(client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    revise: (id: string, body: Partial<ConsultationDraft>, { etag }: SaveOptions) =>
      keep(readTagged(client.PATCH(ITEM, { ...on(id, etag), body }))),
    callOff: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/cancel`, on(id, etag)))),
    planAgain: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/plan-again`, on(id, etag)))),
    archive: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/archive`, on(id, etag)))),
    restore: (id: string, etag: string) =>
      keep(readTagged(client.POST(`${ITEM}/restore`, on(id, etag)))),
    join: (id: string, etag: string) => keep(readTagged(client.POST(`${ITEM}/join`, on(id, etag)))),
    seat: (id: string, etag: string, participantId: string, role: RoomRole) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/seats`, { ...on(id, etag), body: { participantId, role } }),
        ),
      ),
    unseat: (id: string, etag: string, seatId: string) =>
      keep(
        readTagged(
          client.POST(`${ITEM}/seats/{seatId}/remove`, {
            params: { path: { slug, id, seatId } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}

export type ConsultationChanges = ReturnType<typeof useConsultationChanges>;
