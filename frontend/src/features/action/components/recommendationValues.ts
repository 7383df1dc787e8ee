import { z } from "zod";
import type { RecommendationDraft } from "../api/recommendations";
import { known } from "./values";

export type RecommendationValues = {
  actionId: string;
  text: string;
  addresseeId: string;
  addresseeName: string;
};

interface Told {
  action: { id: string };
  text: string;
  addressee: { id: string } | null;
  addresseeName: string | null;
}

export const emptyRecommendation = (actionId: string): RecommendationValues => ({
  actionId,
  text: "",
  addresseeId: "",
  addresseeName: "",
});

export const toValues = (told: Told): RecommendationValues => ({
  actionId: told.action.id,
  text: told.text,
  addresseeId: told.addressee?.id ?? "",
  addresseeName: told.addresseeName ?? "",
});

export const toDraft = (values: RecommendationValues): RecommendationDraft => ({
  actionId: values.actionId,
  text: values.text,
  addresseeId: known(values.addresseeId),
  addresseeName: known(values.addresseeName),
});

const link = z.looseObject({ id: z.string() });
const answered = z.looseObject({
  action: link,
  text: z.string(),
  addressee: link.nullable(),
  addresseeName: z.string().nullable(),
});

/** What a 412 brings along is any JSON: read it with care. */
export function fromCurrent(current: unknown): RecommendationValues | null {
  const parsed = answered.safeParse(current);
  return parsed.success ? toValues(parsed.data) : null;
}
