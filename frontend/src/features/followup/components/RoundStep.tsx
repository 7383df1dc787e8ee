import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import type { Round, Way } from "../api/way";
import { CopyLink } from "@/ui/CopyLink";
import classes from "./followup.module.css";
import { toneOf, useFollowUpWords } from "./useFollowUpWords";

/** A round: when the presenter was asked, what they answered, or for how many days they have said nothing. */
export function RoundStep({ way, round }: { way: Way; round: Round }) {
  const { t } = useTranslation("followup");
  const format = useFormat();
  const words = useFollowUpWords();
  const { months, askedOn, remindedOn, persons, silentDays, answers, asked } = round;
  const textOf = (id: string) => way.takeaways.find((one) => one.id === id)?.text;
  return (
    <li data-open={answers.length === 0 || undefined}>
      <h3>{t("round.title", { count: months })}</h3>
      <p className={classes.small}>
        {[
          format.partialDate(askedOn),
          remindedOn && t("round.reminded", { when: format.partialDate(remindedOn) }),
          round.open && t("round.until", { when: format.partialDate(round.closesOn) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {persons === 0 && <p>{t("round.nobody")}</p>}
      {persons > 0 && silentDays !== null && (
        <p>{silentDays > 0 ? t("round.silent", { count: silentDays }) : t("round.waiting")}</p>
      )}
      {answers.length > 0 && (
        <ul className={classes.plain}>
          {answers.map(({ takeawayId, answer, note }) => (
            <li key={takeawayId}>
              {textOf(takeawayId)}{" "}
              <StateBadge tone={toneOf[answer]}>{words.answer(answer)}</StateBadge>
              {note && <span className={classes.small}>{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {asked.some(({ link }) => link !== null) && (
        <ul className={`${classes.plain ?? ""} ct-no-print`} aria-label={t("round.links")}>
          {asked.map(({ id, name, link }) => (
            <li key={id}>
              {name} {link && <CopyLink path={link} name={name} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
