import { useTranslation } from "@/i18n";

const capacities = [
  "presenter",
  "co-presenter",
  "organiser",
  "facilitator",
  "expert",
  "rapporteur",
  "practised",
  "reuses",
  "leader",
  "contributor",
  "owner",
  "manager",
  "mentor",
  "supporter",
  "participant",
  "addressee",
  "observed",
] as const;

/** As what an organisation takes part in an item: "leader". */
export function useCapacityName() {
  const { t } = useTranslation("trace");
  return (capacity: string): string => {
    const known = capacities.find((candidate) => candidate === capacity);
    return known ? t(`capacity.${known}`) : capacity;
  };
}
