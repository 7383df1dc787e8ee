import { z } from "zod";
import type { PassesOn, TieType, TieTypeDraft } from "@/features/stakeholder";

export const newsWays = ["none", "forth", "back", "both"] as const satisfies PassesOn[];

export type TieTypeValues = {
  labelEn: string;
  labelFr: string;
  labelNl: string;
  backEn: string;
  backFr: string;
  backNl: string;
  symmetric: boolean;
  passesOn: string;
  position: string;
};

export const emptyTieType = (position: number): TieTypeValues => ({
  labelEn: "",
  labelFr: "",
  labelNl: "",
  backEn: "",
  backFr: "",
  backNl: "",
  symmetric: false,
  passesOn: "none",
  position: String(position),
});

const words = z.object({ en: z.string(), fr: z.string(), nl: z.string() });
const shape = z
  .object({
    labels: words,
    back: words,
    symmetric: z.boolean(),
    passesOn: z.string(),
    position: z.number(),
  })
  .transform(({ labels, back, position, ...rest }): TieTypeValues => ({
    ...rest,
    labelEn: labels.en,
    labelFr: labels.fr,
    labelNl: labels.nl,
    backEn: back.en,
    backFr: back.fr,
    backNl: back.nl,
    position: String(position),
  }));

export const tieTypeValues = (type: TieType): TieTypeValues => shape.parse(type);
/** What a 412 brings along is any JSON: read it with care. */
export const currentTieType = (current: unknown) => shape.safeParse(current).data ?? null;

/** What programs call a new type: its English words. */
export const keyOf = (labelEn: string) =>
  labelEn
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Everything but the key, which stays, and whether it is retired, which has a button of its own. */
export function tieTypeFields(values: TieTypeValues): Omit<TieTypeDraft, "key" | "retired"> {
  return {
    labels: { en: values.labelEn.trim(), fr: values.labelFr.trim(), nl: values.labelNl.trim() },
    back: values.symmetric
      ? null
      : { en: values.backEn.trim(), fr: values.backFr.trim(), nl: values.backNl.trim() },
    symmetric: values.symmetric,
    passesOn: newsWays.find((way) => way === values.passesOn) ?? "none",
    position: Number(values.position),
  };
}
