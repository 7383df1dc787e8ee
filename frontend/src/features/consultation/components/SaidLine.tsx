import { useFormat, useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { Consultation, Contribution } from "../api/consultations";
import classes from "./consultation.module.css";
import { IdeaActs } from "./IdeaActs";

interface SaidLineProps {
  slug: string;
  consultation: Consultation;
  contribution: Contribution;
}

/** One contribution: what it is, who said it as far as that may be told, and its words. */
export function SaidLine({ slug, consultation, contribution }: SaidLineProps) {
  const { t, i18n } = useTranslation("consultation");
  const format = useFormat();
  const { kind, body, language, outcome, state, reason, practice, createdAt } = contribution;
  const dilemma = consultation.dilemmas.find(({ id }) => id === contribution.dilemmaId);
  const who = [contribution.author, contribution.organisation?.name].filter(Boolean).join(", ");
  const isOffer = kind === "idea" || kind === "practice";
  return (
    <>
      <div className={classes.meta}>
        <b>
          {t(`one.${kind}`)}
          {outcome && `: ${t(`outcome.${outcome}`)}`}
        </b>
        <span>{who || t("said.noName")}</span>
        <time dateTime={createdAt}>{format.moment(createdAt)}</time>
        {contribution.editedAt && <span>{t("said.edited")}</span>}
      </div>
      {dilemma && consultation.dilemmas.length > 1 && (
        <div className={classes.meta}>{t("said.about", { dilemma: dilemma.question })}</div>
      )}
      {state === "shown" ? (
        <p className={classes.words} lang={language === i18n.language ? undefined : language}>
          {body}
        </p>
      ) : (
        <p className={classes.gone}>
          {state === "hidden" ? t("said.hidden", { reason: reason ?? "" }) : t("said.withdrawn")}
        </p>
      )}
      {practice && (
        <TextLink to="/p/$slug/dilemmas/practices/$id" params={{ slug, id: practice.id }}>
          {practice.title}
        </TextLink>
      )}
      {isOffer && state === "shown" && (
        <IdeaActs slug={slug} consultation={consultation} contribution={contribution} />
      )}
    </>
  );
}
