import type { TFunction } from "i18next";
import { z } from "zod";
import { isPartialDate } from "@/i18n";

/** Building blocks for a form's zod schema, with messages in the reader's language; the server has the last word. */
export function rules(t: TFunction) {
  const optionalText = (max: number) => z.string().trim().max(max, t("form.tooLong", { max }));
  return {
    text: (max = 200) => optionalText(max).min(1, t("form.required")),
    optionalText: (max = 4000) => optionalText(max),
    url: () =>
      z
        .string()
        .trim()
        .refine((text) => text === "" || /^https?:\/\/\S+$/.test(text), t("form.url")),
    partialDate: () =>
      z.string().refine((text) => text === "" || isPartialDate(text), t("form.date")),
    choice: () => z.string().min(1, t("form.required")),
    list: () => z.array(z.string()),
  };
}
