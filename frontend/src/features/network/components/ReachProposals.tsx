import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { networkQuery } from "../api/network";

interface ReachProposalsProps {
  slug: string;
  onChoose: (ids: string[]) => void;
}

const FEW = 3;

/** Nobody is chosen yet: begin with those who reach most. */
export function ReachProposals({ slug, onChoose }: ReachProposalsProps) {
  const { t } = useTranslation("network");
  const { data } = useQuery(networkQuery(slug, {}));
  const best = (data?.nodes.ids ?? [])
    .map((id, at) => ({
      id,
      name: data?.nodes.names[at] ?? "",
      reach: data?.nodes.reach[at] ?? 0,
    }))
    .filter(({ reach }) => reach > 0)
    .sort((a, b) => b.reach - a.reach)
    .slice(0, FEW);
  return (
    <EmptyState
      title={t("reach.emptyTitle")}
      action={
        best.length > 0 && (
          <Button onClick={() => onChoose(best.map(({ id }) => id))}>
            {t("reach.begin", { count: best.length })}
          </Button>
        )
      }
    >
      {best.length > 0
        ? t("reach.emptyText", {
            names: best.map(({ name, reach }) => `${name} (${reach})`).join(", "),
          })
        : t("reach.nobodyPasses")}
    </EmptyState>
  );
}
