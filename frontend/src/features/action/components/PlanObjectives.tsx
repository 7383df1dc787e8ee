import { ActionIcon, Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { DetailSection } from "@/ui/detail-page";
import type { Objective, Plan } from "../api/plans";
import classes from "./action.module.css";
import { ObjectiveDialog } from "./ObjectiveDialog";

/** The objectives in their order, each with examples of actions that serve it. */
export function PlanObjectives({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation("action");
  const [open, setOpen] = useState<Objective | "new" | null>(null);
  const editable = plan.may.edit;
  if (plan.objectives.length === 0 && !editable) return null;
  const next = Math.max(0, ...plan.objectives.map(({ number }) => number)) + 1;
  return (
    <DetailSection
      title={t("plan.objectives")}
      action={
        editable && (
          <Button
            variant="default"
            size="compact-md"
            className="ct-no-print"
            onClick={() => setOpen("new")}
          >
            {t("plan.addObjective")}
          </Button>
        )
      }
    >
      <ol className={classes.objectives}>
        {plan.objectives.map((objective) => (
          <li key={objective.id} className={classes.objective}>
            <div className={classes.cardHead}>
              <h3>
                {objective.number}. {objective.title}
              </h3>
              {editable && (
                <ActionIcon
                  variant="subtle"
                  size={28}
                  className="ct-no-print"
                  aria-label={t("plan.editObjective", { number: objective.number })}
                  onClick={() => setOpen(objective)}
                >
                  <IconPencil size={16} aria-hidden="true" />
                </ActionIcon>
              )}
            </div>
            {objective.summary && <p>{objective.summary}</p>}
            <Examples examples={objective.exampleActions} />
          </li>
        ))}
      </ol>
      {plan.objectivesNote && <p className={classes.meta}>{plan.objectivesNote}</p>}
      {open && (
        <ObjectiveDialog
          slug={slug}
          plan={plan}
          objective={open === "new" ? null : open}
          next={next}
          onClose={() => setOpen(null)}
        />
      )}
    </DetailSection>
  );
}

function Examples({ examples }: { examples: string[] }) {
  const { t } = useTranslation("action");
  if (examples.length === 0) return null;
  return (
    <>
      <div className={classes.meta}>{t("plan.examples")}</div>
      <ul className={classes.lines}>
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </>
  );
}
