import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailSection, Paragraphs } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { Plan } from "../api/plans";
import classes from "./action.module.css";
import { Lines } from "./Lines";
import { PlanObjectives } from "./PlanObjectives";
import { PlanSupportSections } from "./PlanSupportSections";
import { stateTone, useActionWords } from "./useActionWords";

/** Why, what for, by which principles; then the objectives, the actions and who helps. What is not known is left out. */
export function PlanStory({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation("action");
  return (
    <>
      {plan.summary && (
        <DetailSection title={t("plan.summary")}>
          <Paragraphs text={plan.summary} />
        </DetailSection>
      )}
      <Lines title={t("plan.why")} lines={plan.why} />
      <Lines title={t("plan.aims")} lines={plan.aims} />
      <Lines title={t("plan.principles")} lines={plan.principles} />
      <PlanObjectives slug={slug} plan={plan} />
      <DetailSection title={t("plan.actions")}>
        <PlannedActions slug={slug} plan={plan} />
      </DetailSection>
      <PlanSupportSections slug={slug} plan={plan} />
      {plan.note && (
        <DetailSection title={t("plan.note")}>
          <Paragraphs text={plan.note} />
        </DetailSection>
      )}
    </>
  );
}

function PlannedActions({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation("action");
  const words = useActionWords();
  if (plan.actions.length === 0) return <p className={classes.quiet}>{t("plan.noActions")}</p>;
  return (
    <ul className={classes.list}>
      {plan.actions.map(({ id, number, title, state }) => (
        <li key={id} className={classes.cardHead}>
          <TextLink to="/p/$slug/actions/$id" params={{ slug, id }}>
            {number === null ? title : `${number}. ${title}`}
          </TextLink>
          <StateBadge tone={stateTone(state)}>{words.state(state)}</StateBadge>
        </li>
      ))}
    </ul>
  );
}
