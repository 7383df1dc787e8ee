import { useTranslation } from "@/i18n";
import { opennesses } from "./settingsValues";

export function useOpennessOptions() {
  const { t } = useTranslation("partnership");
  return opennesses.map((value) => ({ value, label: t(`settings.${value}`) }));
}
