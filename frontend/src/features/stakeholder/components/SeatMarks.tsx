import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import type { Membership } from "../api/parts";

/** What a seat that is taken should have and has not: its mandate in words, somebody who casts its vote. */
export function SeatMarks({ seat }: { seat: Membership }) {
  const { t } = useTranslation("stakeholder");
  if (seat.state === "ended" || seat.state === "vacant") return null;
  return (
    <>
      {seat.mandate === null && <StateBadge>{t("lack.mandate")}</StateBadge>}
      {seat.hasVote === true && seat.delegate === null && (
        <StateBadge tone="warn">{t("lack.delegate")}</StateBadge>
      )}
    </>
  );
}
