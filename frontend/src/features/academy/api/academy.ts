import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged } from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Registration = Schemas["RegistrationView"];
export type RegistrationDraft = Schemas["RegistrationDraft"];
export type Enrolment = Schemas["EnrolmentView"];
export type EnrolmentSummary = Schemas["EnrolmentSummary"];
export type EnrolmentDraft = Schemas["EnrolmentDraft"];
export type EnrolmentState = Schemas["EnrolmentState"];
export type EnrolmentScoring = Schemas["EnrolmentScoring"];
export type CitySize = Schemas["CitySize"];
export type Verdict = Schemas["Verdict"];
export type Selection = Schemas["AcademySelection"];
export type Participant = Schemas["AcademyParticipantSummary"];
export type AttendanceState = Schemas["AttendanceState"];

const BASE = "/api/v1/partnerships/{slug}";
const EDITION = `${BASE}/editions/{id}` as const;
const ENROLMENT = `${BASE}/enrolments/{id}` as const;
const editions = keysOf("editions");
const enrolments = keysOf("enrolments");

const at = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const registrationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "registration"),
    queryFn: () => readTagged(client.GET(`${EDITION}/registration`, at(slug, id))),
  });

/** The programme, of which only the sessions are wanted here. */
export const programmeQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "programme"),
    queryFn: () => read(client.GET(EDITION, at(slug, id))),
  });

export const enrolmentsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "enrolments"),
    queryFn: () => read(client.GET(`${EDITION}/enrolments`, at(slug, id))),
  });

export const enrolmentQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: enrolments.item(slug, id),
    queryFn: () => readTagged(client.GET(ENROLMENT, at(slug, id))),
  });

export const participantsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "participants"),
    queryFn: () => read(client.GET(`${EDITION}/participants`, at(slug, id))),
  });

/** Dilemmas of an organisation that can still be brought along. */
export const ticketOptions = (slug: string, organisation: string) =>
  queryOptions({
    queryKey: [slug, "dilemmas", "list", { tickets: organisation }],
    queryFn: () =>
      read(
        client.GET(`${BASE}/dilemmas`, {
          params: {
            path: { slug },
            query: {
              organisation: [organisation],
              state: ["proposed", "accepted"],
              limit: 100,
            },
          },
        }),
      ),
    enabled: organisation !== "",
    select: (page) => page.items.map(({ id, question }) => ({ value: id, label: question })),
  });

/** A place that moves shows in lists, at home and in the edition: all of the partnership asks again. */
export function useAcademyChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  const changed = (id: string, etag: string) => ({ ...at(slug, id), headers: ifMatch(etag) });
  return {
    register: (id: string, body: RegistrationDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PUT(`${EDITION}/registration`, { ...at(slug, id), headers: ifMatch(etag), body }),
        ),
      ),
    apply: (id: string, body: EnrolmentDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(
          client.POST(`${EDITION}/enrolments`, { ...at(slug, id), headers: idempotency, body }),
        ),
      ),
    score: (id: string, body: EnrolmentScoring, { idempotency }: SaveOptions) =>
      change(
        read(client.POST(`${ENROLMENT}/scores`, { ...at(slug, id), headers: idempotency, body })),
      ),
    select: (id: string, body: Selection) =>
      change(read(client.POST(`${EDITION}/selection`, { ...at(slug, id), body }))),
    confirm: (id: string, etag: string) =>
      change(readTagged(client.POST(`${ENROLMENT}/confirm`, changed(id, etag)))),
    withdraw: (id: string, etag: string) =>
      change(readTagged(client.POST(`${ENROLMENT}/withdraw`, changed(id, etag)))),
    remove: (id: string, reason: string, etag: string) =>
      change(
        readTagged(client.POST(`${ENROLMENT}/remove`, { ...changed(id, etag), body: { reason } })),
      ),
    note: async (
      edition: string,
      session: string,
      marks: { enrolmentId: string; state: AttendanceState | null }[],
    ) => {
      const list = await read(
        client.POST(`${BASE}/sessions/{id}/attendance`, { ...at(slug, session), body: { marks } }),
      );
      queries.setQueryData(participantsQuery(slug, edition).queryKey, list);
    },
  };
}
