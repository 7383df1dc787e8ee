import { useEffect } from "react";
import { useMe } from "@/api";
import { isLanguage } from "@/i18n/languages";
import { offer } from "@/i18n/setup";

export function useAccountLanguage() {
  const language = useMe()?.account?.language;
  useEffect(() => {
    if (isLanguage(language)) void offer(language);
  }, [language]);
}
