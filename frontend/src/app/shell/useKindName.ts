import { useTranslation } from "@/i18n";

const kinds = [
  "organisation",
  "contact",
  "dilemma",
  "practice",
  "session",
  "module",
  "edition",
  "action",
  "plan",
  "recommendation",
  "milestone",
  "indicator",
  "event",
] as const;

export function useKindName() {
  const { t } = useTranslation();
  return (kind: string): string => {
    const known = kinds.find((candidate) => candidate === kind);
    return known ? t(`kind.${known}`) : kind;
  };
}
