import { Anchor } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import type { IdeaAgreement } from "../api/agreement";
import type { Consultation, Contribution } from "../api/consultations";
import { type Reading, readingOf, type Row } from "./agreement";
import classes from "./agreement.module.css";
import { AgreementBar } from "./AgreementBar";
import { practiceAddress, shortened } from "./practiceAddress";

interface AgreementIdeaProps {
  slug: string;
  consultation: Consultation;
  idea: IdeaAgreement;
  said: Contribution;
  rows: Row[];
  mayTell: boolean;
}

/** One idea: its words, what the room says to it in a sentence, and the bars behind the sentence. */
export function AgreementIdea(props: AgreementIdeaProps) {
  const { slug, consultation, idea, said, rows, mayTell } = props;
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
      {mayTell && !said.practice && (
        <Anchor
          href={practiceAddress(slug, consultation, said)}
          className={`${classes.make ?? ""} ct-no-print`}
          aria-label={t("said.practiceOf", { text: shortened(said.body) })}
        >
          {t("said.practice")}
        </Anchor>
      )}
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
