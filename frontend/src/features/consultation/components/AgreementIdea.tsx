import { useFormat, useTranslation } from "@/i18n";
import type { IdeaAgreement } from "../api/agreement";
import type { Consultation, Contribution } from "../api/consultations";
import { type Reading, readingOf, type Row } from "./agreement";
import classes from "./agreement.module.css";
import { AgreementBar } from "./AgreementBar";
import { IdeaActs } from "./IdeaActs";

interface AgreementIdeaProps {
  slug: string;
  consultation: Consultation;
  idea: IdeaAgreement;
  said: Contribution;
  rows: Row[];
}

/** One idea: its words, what the room says to it in a sentence, and the bars behind the sentence. */
export function AgreementIdea(props: AgreementIdeaProps) {
  const { slug, consultation, idea, said, rows } = props;
  const { t, i18n } = useTranslation("consultation");
  const format = useFormat();
  const sentence = useSentence();
  return (
    <li>
      <p
        className={classes.words}
        lang={said.language === i18n.language ? undefined : said.language}
      >
        {said.body}
      </p>
      <p className={classes.reading}>
        {sentence(readingOf(idea))}
        {idea.commonGround !== null && (
          <span className={classes.common}>
            {t("agreement.common", {
              value: format.number(idea.commonGround, {
                minimumFractionDigits: 2,
                maximumFractionDigits: 2,
              }),
            })}
          </span>
        )}
      </p>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <AgreementBar key={row.key} row={row} />
        ))}
      </ul>
      <IdeaActs slug={slug} consultation={consultation} contribution={said} />
    </li>
  );
}

/** "Most people agree. Cities and towns agree; EU bodies pass." */
export function useSentence() {
  const { t } = useTranslation("consultation");
  const format = useFormat();
  return ({ groups, all }: Reading): string => {
    if (all === null) return t("agreement.noStances");
    const together = t(`agreement.allSays.${all}`);
    if (groups.length === 0) return `${together} ${t("agreement.noLevel")}`;
    const said = groups
      .map(({ leaning, levels }) =>
        t(`agreement.says.${leaning}`, {
          who: format.list(levels.map((level) => t(`agreement.who.${level}`))),
        }),
      )
      .join(t("agreement.joint"));
    return `${together} ${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
}
