import { useTranslation } from "@/i18n";
import { type Picture, useGroupName } from "./usePicture";

/** "Town of Example, City, tied to 3, reaches 12" */
export function useNodeWords({ network, moment }: Picture) {
  const { t } = useTranslation("network");
  const nameOf = useGroupName();
  return (at: number): string => {
    const node = network.nodes[at];
    if (!node) return "";
    return [
      node.name,
      nameOf(node.kind, "kind"),
      t("node.ties", { count: moment.neighbours[at]?.length ?? 0 }),
      t("node.reach", { count: moment.reach[at] ?? 0 }),
    ].join(", ");
  };
}
