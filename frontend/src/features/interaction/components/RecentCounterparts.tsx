import { Chip } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Control, useController } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { recentQuery } from "../api/interactions";
import type { InteractionValues } from "./interactionValues";
import classes from "./interaction.module.css";

interface RecentCounterpartsProps {
  slug: string;
  control: Control<InteractionValues, unknown, InteractionValues>;
}

/** One tap for whom one talks to often. */
export function RecentCounterparts({ slug, control }: RecentCounterpartsProps) {
  const { t } = useTranslation("interaction");
  const { data: recent = [] } = useQuery(recentQuery(slug));
  const { field } = useController({ control, name: "counterpartIds" });
  if (recent.length === 0) return null;
  return (
    <div role="group" aria-label={t("form.recent")} className={classes.recent}>
      <Chip.Group multiple value={field.value} onChange={field.onChange}>
        {recent.map(({ id, name, shortName }) => (
          <Chip key={id} value={id} size="md" variant="outline">
            {shortName ?? name}
          </Chip>
        ))}
      </Chip.Group>
    </div>
  );
}
