import { Button, Checkbox } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { SectionButton, SideSection } from "@/ui/detail-page";
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
  const { t } = useTranslation(["action", "common"]);
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
          <SectionButton onClick={() => setOpen("new")}>{t("milestone.add")}</SectionButton>
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
              <Button
                variant="subtle"
                size="compact-md"
                className={`${classes.milestoneEdit ?? ""} ct-no-print`}
                aria-label={t("milestone.edit", { title: milestone.title })}
                onClick={() => setOpen(milestone)}
              >
                {t("common:detail.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {tick.error && <ProblemNotice error={tick.error} />}
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
