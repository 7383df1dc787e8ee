import { z } from "zod";
import { visibilities } from "@/ui/badges";
import {
  type Consultation,
  type ConsultationDraft,
  confidentialities,
  modes,
  type RoomRole,
  roomRoles,
} from "../api/consultations";

/** The form speaks in plain strings and lists; this is the only place that knows both languages. */
export type ConsultationValues = {
  title: string;
  dilemmaIds: string[];
  protocol: string;
  mode: string;
  confidentiality: string;
  /** Local time of the reader: 2027-03-04T10:00. */
  startsAt: string;
  callLink: string;
  visibility: string;
  openToAll: boolean;
  /** A list of people a role; the seats of a consultation that is there are changed on its page. */
  facilitator: string[];
  presenter: string[];
  rapporteur: string[];
  peer: string[];
  observer: string[];
};

export const emptyConsultation: ConsultationValues = {
  title: "",
  dilemmaIds: [],
  protocol: "open-question",
  mode: "live",
  confidentiality: "unattributed",
  startsAt: "",
  callLink: "",
  visibility: "group",
  openToAll: false,
  facilitator: [],
  presenter: [],
  rapporteur: [],
  peer: [],
  observer: [],
};

const two = (value: number) => String(value).padStart(2, "0");

/** An instant on the clock of the reader. */
export function toLocal(instant: string | null): string {
  if (!instant) return "";
  const at = new Date(instant);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export const isMoment = (local: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) && !Number.isNaN(new Date(local).getTime());

const answered = z.looseObject({
  title: z.string(),
  dilemmas: z.array(z.object({ id: z.string() })),
  protocol: z.string(),
  mode: z.string(),
  confidentiality: z.string(),
  startsAt: z.nullish(z.string()).transform((at) => at ?? null),
  callLink: z.nullish(z.string()).transform((link) => link ?? null),
  visibility: z.string(),
  openToAll: z.boolean(),
});

export function toValues(shown: Consultation | z.infer<typeof answered>): ConsultationValues {
  return {
    ...emptyConsultation,
    title: shown.title,
    dilemmaIds: shown.dilemmas.map(({ id }) => id),
    protocol: shown.protocol,
    mode: shown.mode,
    confidentiality: shown.confidentiality,
    startsAt: toLocal(shown.startsAt),
    callLink: shown.callLink ?? "",
    visibility: shown.visibility,
    openToAll: shown.openToAll,
  };
}

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): ConsultationValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}

const oneOf = <T extends string>(all: readonly T[], value: string): T | null =>
  all.find((one) => one === value) ?? null;

const seatsOf = (values: ConsultationValues) =>
  roomRoles.flatMap((role: RoomRole) =>
    values[role].map((participantId) => ({ participantId, role })),
  );

function shared(values: ConsultationValues) {
  return {
    title: values.title.trim(),
    dilemmaIds: values.dilemmaIds,
    startsAt: isMoment(values.startsAt) ? new Date(values.startsAt).toISOString() : null,
    callLink: values.callLink.trim() === "" ? null : values.callLink.trim(),
    visibility: oneOf(visibilities, values.visibility),
    openToAll: values.openToAll,
  };
}

const promised = (values: ConsultationValues) => ({
  protocol: values.protocol,
  mode: oneOf(modes, values.mode),
  confidentiality: oneOf(confidentialities, values.confidentiality),
});

export const toDraft = (values: ConsultationValues): ConsultationDraft => ({
  ...shared(values),
  ...promised(values),
  seats: seatsOf(values),
});

/** What people were promised when it began stays out once it has. */
export const toChanges = (
  values: ConsultationValues,
  begun: boolean,
): Partial<ConsultationDraft> => ({
  ...shared(values),
  ...(begun ? {} : promised(values)),
});
