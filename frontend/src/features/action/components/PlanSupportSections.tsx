import { useFormat, useTranslation } from "@/i18n";
import { DetailSection, Facts, Paragraphs } from "@/ui/detail-page";
import type { Plan } from "../api/plans";
import classes from "./action.module.css";
import { PartyLink } from "./Parties";

/** Mentors, helpers, and what came of it as those who took part tell it. */
export function PlanSupportSections({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation("action");
  return (
    <>
      <Mentoring slug={slug} plan={plan} />
      {plan.support.length > 0 && (
        <DetailSection title={t("plan.support")}>
          <ul className={classes.objectives}>
            {plan.support.map((offer, index) => (
              <li key={index}>
                <Offer slug={slug} offer={offer} />
              </li>
            ))}
          </ul>
        </DetailSection>
      )}
      {plan.results.length > 0 && (
        <DetailSection title={t("plan.results")}>
          <ul className={classes.objectives}>
            {plan.results.map(({ organisation, text }, index) => (
              <li key={index}>
                <PartyLink slug={slug} party={organisation} />
                <Paragraphs text={text} />
              </li>
            ))}
          </ul>
        </DetailSection>
      )}
    </>
  );
}

function Mentoring({ slug, plan }: { slug: string; plan: Plan }) {
  const { t } = useTranslation("action");
  const format = useFormat();
  const { mentorConditions, actionsWithoutMentor, mentorGapFilledBy, mentorNote } = plan;
  const facts = [
    actionsWithoutMentor !== null && {
      name: t("plan.actionsWithoutMentor"),
      value: format.number(actionsWithoutMentor),
    },
    mentorGapFilledBy && {
      name: t("plan.mentorGapFilledBy"),
      value: <PartyLink slug={slug} party={mentorGapFilledBy} />,
    },
  ].filter((fact) => fact !== false && fact !== null);
  if (mentorConditions.length === 0 && facts.length === 0 && !mentorNote) return null;
  return (
    <DetailSection title={t("plan.mentoring")}>
      {mentorConditions.length > 0 && (
        <>
          <p className={classes.meta}>{t("plan.mentorConditions")}</p>
          <ul className={classes.lines}>
            {mentorConditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      <Facts facts={facts} />
      {mentorNote && <p className={classes.meta}>{mentorNote}</p>}
    </DetailSection>
  );
}

function Offer({ slug, offer }: { slug: string; offer: Plan["support"][number] }) {
  const { t } = useTranslation("action");
  const format = useFormat();
  const { organisation, actionsSupported, forms, themes, challenges } = offer;
  return (
    <>
      <div>
        {organisation ? <PartyLink slug={slug} party={organisation} /> : t("plan.others")}
        {actionsSupported !== null && ` · ${t("plan.supported", { count: actionsSupported })}`}
      </div>
      <div>{format.list(forms)}</div>
      {themes.length > 0 && (
        <div className={classes.meta}>{t("plan.supportThemes", { list: format.list(themes) })}</div>
      )}
      {challenges.length > 0 && (
        <div className={classes.meta}>
          {t("plan.supportChallenges", { list: challenges.join(" · ") })}
        </div>
      )}
    </>
  );
}
