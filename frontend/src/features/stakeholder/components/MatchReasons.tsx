import { useFormat, useTranslation } from "@/i18n";
import type { MatchReason } from "../api/proposals";

/** Why two organisations may be the same, as a line of words. */
export function MatchReasons({ reasons }: { reasons: MatchReason[] }) {
  const { t } = useTranslation("stakeholder");
  const format = useFormat();
  return format.list(reasons.map((reason) => t(`match.reason.${reason}`)));
}
