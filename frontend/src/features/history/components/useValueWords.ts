import { isPartialDate, useFormat, useTranslation } from "@/i18n";
import { isVisibility } from "@/ui/badges";
import { useThemes } from "@/ui/useThemes";
import en from "../i18n/en";

const LONGEST_VALUE = 160;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}(:?\d{2})?)$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;
/** Fields whose values are words of the API. */
const coded = new Set([
  "basis",
  "confidentiality",
  "detailsFor",
  "direction",
  "flags",
  "kind",
  "level",
  "levels",
  "mode",
  "role",
  "state",
  "status",
  "type",
]);

type Code = keyof typeof en.code;
const isCode = (value: string): value is Code => value in en.code;

/** Values of fields as the reader says them: no code, no time stamp, nothing longer than a line or two. */
export function useValueWords(slug: string) {
  const { t, i18n } = useTranslation(["history", "common"]);
  const format = useFormat();
  const themes = useThemes(slug);

  function word(field: string, value: string): string {
    if (coded.has(field)) return isCode(value) ? t(`code.${value}`) : value.replaceAll("-", " ");
    if (field === "countries" || field === "country") return format.country(value);
    if (field === "languages") return format.language(value);
    if (field === "themes") return themes.nameOf(value);
    if (field === "visibility" && isVisibility(value)) return t(`common:visibility.${value}`);
    const [, day, time] = LOCAL_TIME.exec(value) ?? [];
    if (day && time) return `${format.partialDate(day)}, ${time}`;
    if (INSTANT.test(value)) return format.moment(value);
    const isDate: boolean = isPartialDate(value);
    if (isDate) return format.partialDate(value);
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  }

  return function words(field: string, value: unknown): string {
    if (typeof value === "string" && value !== "") return word(field, value);
    if (field === "phase" && typeof value === "number") return format.number(value + 1);
    if (typeof value === "number") return format.number(value, { useGrouping: field !== "number" });
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value) && value.length > 0) {
      const texts = value.filter((one): one is string => typeof one === "string");
      const list = format.list(texts.map((one) => word(field, one)));
      return texts.length === value.length && list.length <= LONGEST_VALUE
        ? list
        : t("entries", { count: value.length });
    }
    return inLanguage(value, i18n.language) ?? t("common:conflict.empty");
  };
}

/** A text that was written in several languages. */
function inLanguage(value: unknown, language: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const texts = new Map<string, unknown>(Object.entries(value));
  return [language, ...texts.keys()]
    .map((one) => texts.get(one))
    .find((text): text is string => typeof text === "string" && text !== "");
}
