import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatter } from "./format";
import { localeOf } from "./languages";

export { useTranslation, Trans } from "react-i18next";
export { isPartialDate, type Format, type PartialDate } from "./format";
export { isLanguage, type Language, languages } from "./languages";
export type { Messages, Namespace, Translation } from "./messages";
export { loadTexts } from "./setup";

/** Dates, numbers and names in the reader's way. */
export function useFormat() {
  const { i18n } = useTranslation();
  return useMemo(() => formatter(localeOf(i18n.language)), [i18n.language]);
}
