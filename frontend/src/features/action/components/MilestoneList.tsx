import { ActionIcon, Button, Checkbox } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type Bearer, type Milestone, useMilestoneChanges } from "../api/milestones";
import classes from "./action.module.css";
import { MilestoneDialog } from "./MilestoneDialog";

interface MilestoneListProps {
  slug: string;
  bearer: Bearer;
  milestones: Milestone[];
  editable: boolean;
}

/** The points on the way of an action or a plan; who may, ticks them off and adds to them here. */
export function MilestoneList({ slug, bearer, milestones, editable }: MilestoneListProps) {
  const { t } = useTranslation("action");
  const changes = useMilestoneChanges(slug, bearer);
  const [open, setOpen] = useState<Milestone | "new" | null>(null);
  const tick = useMutation({
    mutationFn: (milestone: Milestone) =>
      changes.revise(milestone, { done: milestone.done !== true }),
  });
  return (
    <SideSection
      title={t("field.milestones")}
      action={
        editable && (
          <ActionIcon
            variant="subtle"
            size={32}
            aria-label={t("milestone.add")}
            onClick={() => setOpen("new")}
          >
            <IconPlus size={18} aria-hidden="true" />
          </ActionIcon>
        )
      }
    >
      {milestones.length === 0 && <p className={classes.quiet}>{t("detail.noMilestones")}</p>}
      <ul className={classes.list}>
        {milestones.map((milestone) => (
          <li key={milestone.id} className={classes.milestone}>
            {editable && (
              <Checkbox
                checked={milestone.done === true}
                disabled={tick.isPending}
                aria-label={t(milestone.done ? "milestone.markOpen" : "milestone.markDone", {
                  title: milestone.title,
                })}
                onChange={() => tick.mutate(milestone)}
              />
            )}
            <MilestoneWords milestone={milestone} />
            {editable && (
              <ActionIcon
                variant="subtle"
                size={32}
                className="ct-no-print"
                aria-label={t("milestone.edit", { title: milestone.title })}
                onClick={() => setOpen(milestone)}
              >
                <IconPencil size={16} aria-hidden="true" />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {tick.error && <ProblemNotice error={tick.error} />}
      {editable && milestones.length === 0 && (
        <Button variant="default" size="compact-md" mt="xs" onClick={() => setOpen("new")}>
          {t("milestone.add")}
        </Button>
      )}
      {open && (
        <MilestoneDialog
          slug={slug}
          bearer={bearer}
          milestone={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </SideSection>
  );
}

function MilestoneWords({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation("action");
  const format = useFormat();
  return (
    <div className={classes.milestoneWords}>
      <div>{milestone.title}</div>
      <div className={classes.meta}>
        {milestone.date ? format.partialDate(milestone.date) : t("milestone.undated")}
        {milestone.done && ` · ${t("milestone.isDone")}`}
      </div>
    </div>
  );
}
