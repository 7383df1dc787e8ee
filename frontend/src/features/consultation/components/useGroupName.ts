import { kinds as organisationKinds, useOrganisationWords } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import type { Row } from "./agreement";

/** "Everybody", "National bodies", "National bodies: NGO". */
export function useGroupName() {
  const { t } = useTranslation("consultation");
  const words = useOrganisationWords();
  return ({ level, kind }: Pick<Row, "level" | "kind">): string => {
    if (level === null) return t("agreement.all");
    const name = t(`agreement.level.${level}`);
    if (kind === null) return name;
    return `${name}: ${words.kind(organisationKinds.find((one) => one === kind) ?? null)}`;
  };
}
