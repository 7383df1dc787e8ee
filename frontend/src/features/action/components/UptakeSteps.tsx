import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { type Uptake, useRecommendationChanges } from "../api/recommendations";
import classes from "./action.module.css";
import { statusTone, useActionWords } from "./useActionWords";

interface UptakeStepsProps {
  slug: string;
  recommendationId: string;
  uptake: Uptake[];
  editable: boolean;
}

/** What the addressee did, step by step, each with its date and how it is known. */
export function UptakeSteps({ slug, recommendationId, uptake, editable }: UptakeStepsProps) {
  const { t } = useTranslation("action");
  const format = useFormat();
  const words = useActionWords();
  const changes = useRecommendationChanges(slug);
  const takeBack = useMutation({
    mutationFn: (step: Uptake) => changes.takeBack(recommendationId, step),
    onSuccess: (_, { status, date, evidence }) =>
      notify(t("recommendation.takenBack"), () =>
        changes.record(recommendationId, { status, date, evidence }, {}),
      ),
  });
  if (uptake.length === 0) return <p className={classes.quiet}>{t("recommendation.noUptake")}</p>;
  return (
    <>
      <ol className={classes.steps}>
        {uptake.map((step) => (
          <li key={step.id}>
            <div className={classes.stepHead}>
              <StateBadge tone={statusTone(step.status)}>{words.status(step.status)}</StateBadge>
              <span className={classes.meta}>
                {step.date
                  ? format.partialDate(step.date)
                  : t("recommendation.recordedOn", { date: format.day(step.createdAt) })}
              </span>
              {editable && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  className="ct-no-print"
                  leftSection={<IconX size={16} aria-hidden="true" />}
                  aria-label={t("recommendation.takeBack", { status: words.status(step.status) })}
                  onClick={() => takeBack.mutate(step)}
                >
                  {t("recommendation.takeBackShort")}
                </Button>
              )}
            </div>
            {step.evidence && <p className={classes.evidence}>{step.evidence}</p>}
          </li>
        ))}
      </ol>
      {takeBack.error && <ProblemNotice error={takeBack.error} />}
    </>
  );
}
