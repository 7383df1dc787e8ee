import { z } from "zod";
import type {
  Contact,
  ContactDraft,
  Membership,
  MembershipDraft,
  Tie,
  TieDraft,
} from "../api/parts";
import { audiences, bases } from "./privacyWords";
import { seatRoles } from "./useOrganisationWords";

/** The forms speak in plain strings and lists; this is the only place that knows both languages. */
export type ContactValues = {
  name: string;
  role: string;
  email: string;
  phone: string;
  languages: string[];
  consent: boolean;
  basis: string;
  purpose: string;
  source: string;
  wording: string;
  agreedOn: string;
  expiresOn: string;
  withdrawnOn: string;
  detailsFor: string;
  confirmedOn: string;
};

export type TieValues = {
  toId: string;
  type: string;
  starts: string;
  ends: string;
  note: string;
};

export type SeatValues = {
  organisationId: string;
  role: string;
  starts: string;
  ends: string;
  mandate: string;
  /** "yes", "no", or "" for not known. */
  hasVote: string;
  delegateId: string;
  successorId: string;
};

export const emptyContact: ContactValues = {
  name: "",
  role: "",
  email: "",
  phone: "",
  languages: [],
  consent: false,
  basis: "",
  purpose: "",
  source: "",
  wording: "",
  agreedOn: "",
  expiresOn: "",
  withdrawnOn: "",
  detailsFor: "members",
  confirmedOn: "",
};
export const emptyTie: TieValues = { toId: "", type: "", starts: "", ends: "", note: "" };
export const emptySeat = (organisationId: string): SeatValues => ({
  organisationId,
  role: "",
  starts: "",
  ends: "",
  mandate: "",
  hasVote: "",
  delegateId: "",
  successorId: "",
});

const known = (text: string) => (text.trim() === "" ? null : text.trim());
const text = z.nullish(z.string()).transform((value) => value ?? "");
const idOf = z.nullish(z.looseObject({ id: z.string() })).transform((named) => named?.id ?? "");

const privacyShape = z.object({
  basis: text,
  purpose: text,
  source: text,
  wording: text,
  agreedOn: text,
  expiresOn: text,
  withdrawnOn: text,
  detailsFor: text,
  confirmedOn: text,
});
const contactShape = z
  .object({
    name: text,
    role: text,
    email: text,
    phone: text,
    languages: z.array(z.string()),
    consent: z.boolean(),
    privacy: z.nullish(privacyShape),
  })
  .transform(({ privacy, ...rest }): ContactValues => ({
    ...emptyContact,
    ...rest,
    ...(privacy ?? {}),
  }));
const tieShape = z
  .object({ to: idOf, type: text, starts: text, ends: text, note: text })
  .transform(({ to, ...rest }): TieValues => ({ toId: to, ...rest }));
const seatShape = z
  .object({
    organisation: idOf,
    role: text,
    starts: text,
    ends: text,
    mandate: text,
    hasVote: z.nullish(z.boolean()),
    delegate: idOf,
    successor: idOf,
  })
  .transform(({ organisation, delegate, successor, hasVote, ...rest }): SeatValues => {
    const vote = hasVote ? "yes" : "no";
    return {
      ...rest,
      organisationId: organisation,
      delegateId: delegate,
      successorId: successor,
      hasVote: hasVote === null || hasVote === undefined ? "" : vote,
    };
  });

export const contactValues = (contact: Contact): ContactValues => contactShape.parse(contact);
export const tieValues = (tie: Tie): TieValues => tieShape.parse(tie);
export const seatValues = (seat: Membership): SeatValues => seatShape.parse(seat);

/** What a 412 brings along is any JSON: read it with care. */
export const currentContact = (current: unknown) => contactShape.safeParse(current).data ?? null;
export const currentTie = (current: unknown) => tieShape.safeParse(current).data ?? null;
export const currentSeat = (current: unknown) => seatShape.safeParse(current).data ?? null;

export function contactDraft(values: ContactValues, organisationId: string): ContactDraft {
  return {
    organisationId,
    name: values.name.trim(),
    role: known(values.role),
    email: known(values.email),
    phone: known(values.phone),
    languages: values.languages,
    consent: values.consent,
    privacy: {
      basis: bases.find((basis) => basis === values.basis) ?? null,
      purpose: known(values.purpose),
      source: known(values.source),
      wording: known(values.wording),
      agreedOn: known(values.agreedOn),
      expiresOn: known(values.expiresOn),
      withdrawnOn: known(values.withdrawnOn),
      detailsFor: audiences.find((audience) => audience === values.detailsFor) ?? "members",
      confirmedOn: known(values.confirmedOn),
    },
  };
}

export function tieDraft(values: TieValues, fromId: string): TieDraft {
  return {
    fromId,
    toId: values.toId,
    type: values.type,
    starts: known(values.starts),
    ends: known(values.ends),
    note: known(values.note),
  };
}

export function seatDraft(values: SeatValues): MembershipDraft {
  return {
    organisationId: values.organisationId,
    role: seatRoles.find((role) => role === values.role) ?? "member",
    starts: known(values.starts),
    ends: known(values.ends),
    mandate: known(values.mandate),
    hasVote: values.hasVote === "" ? null : values.hasVote === "yes",
    delegateId: known(values.delegateId),
    successorId: known(values.successorId),
  };
}
