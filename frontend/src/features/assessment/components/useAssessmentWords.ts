import { useTranslation } from "@/i18n";

export const marks = ["1", "2", "3", "4", "5"] as const;
export const positions = ["-2", "-1", "0", "1", "2"] as const;

/** Marks and positions in words: a number alone says nothing. */
export function useAssessmentWords() {
  const { t } = useTranslation("assessment");
  return {
    influenceOptions: marks.map((value) => ({ value, label: t(`influence.${value}`) })),
    interestOptions: marks.map((value) => ({ value, label: t(`interest.${value}`) })),
    positionOptions: positions.map((value) => ({ value, label: t(`position.${value}`) })),
    position: (value: number | null) => {
      const key = positions.find((one) => one === String(value));
      return key ? t(`position.${key}`) : t("position.none");
    },
  };
}
