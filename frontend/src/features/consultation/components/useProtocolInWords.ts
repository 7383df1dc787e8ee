import { z } from "zod";
import { useTranslation } from "@/i18n";
import { textIn } from "./useConsultationWords";

const texts = z.object({ en: z.string(), fr: z.string(), nl: z.string() });
const phases = z.array(z.looseObject({ name: texts, minutes: z.string(), days: z.string() }));

/** Values in words, for comparing two versions. */
export function useProtocolInWords() {
  const { i18n } = useTranslation();
  return (_name: string, value: unknown): string | undefined => {
    const text = texts.safeParse(value);
    if (text.success) return textIn(text.data, i18n.language);
    const list = phases.safeParse(value);
    if (!list.success) return undefined;
    return list.data
      .map(({ name, minutes, days }, index) => {
        return `${index + 1}. ${textIn(name, i18n.language)} (${minutes} min, ${days} d)`;
      })
      .join("\n");
  };
}
