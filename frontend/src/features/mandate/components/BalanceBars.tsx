import { useFormat, useTranslation } from "@/i18n";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import type { Balance, Dimension, JudgedTarget } from "../api/mandates";
import { useBalanceWords, valuesOf } from "./useBalanceWords";
import classes from "./mandate.module.css";

interface Bar {
  code: string | null;
  organisations: number;
  targets: JudgedTarget[];
}

/** Every value with its number, also the ones that nobody has; not known comes last. */
export function barsOf(balance: Balance, dimension: Dimension): Bar[] {
  const counts = balance.counts.filter((count) => count.dimension === dimension);
  const targets = balance.targets.filter((target) => target.dimension === dimension);
  const codes = new Set<string | null>([
    ...valuesOf[dimension],
    ...counts.map(({ value }) => value).filter((value) => value !== null),
    ...targets.map(({ value }) => value),
  ]);
  if (counts.some(({ value }) => value === null)) codes.add(null);
  return [...codes].map((code) => ({
    code,
    organisations: counts.find(({ value }) => value === code)?.organisations ?? 0,
    targets: targets.filter(({ value }) => value === code),
  }));
}

/** In organisations, so that it can stand on the axis of the bars. */
const wanted = (target: JudgedTarget, members: number) =>
  target.measure === "share" ? (target.amount * members) / 100 : target.amount;

/** One dimension of the table: bars from zero with their numbers, a line where a target stands, the same as a table. */
export function BalanceBars({ balance, dimension }: { balance: Balance; dimension: Dimension }) {
  const { t } = useTranslation("mandate");
  const words = useBalanceWords();
  const format = useFormat();
  const { members } = balance;
  const bars = barsOf(balance, dimension);
  const most = Math.max(
    1,
    ...bars.map(({ organisations }) => organisations),
    ...bars.flatMap(({ targets }) => targets.map((target) => wanted(target, members))),
  );
  const share = (organisations: number) =>
    format.number(members === 0 ? 0 : organisations / members, {
      style: "percent",
      maximumFractionDigits: 0,
    });
  const top = [...bars].sort((a, b) => b.organisations - a.organisations)[0];
  return (
    <Figure
      question={t(`question.${dimension}`)}
      reading={
        top && members > 0
          ? t("balance.reading", {
              count: top.organisations,
              members,
              what: words.value(dimension, top.code),
            })
          : t("balance.nobody")
      }
      unit={t("balance.unit")}
      period={format.partialDate(balance.at)}
      picture={
        <ul className={classes.bars}>
          {bars.map(({ code, organisations, targets }) => (
            <li key={code ?? "unknown"} className={classes.bar}>
              <span className={classes.barName}>{words.value(dimension, code)}</span>
              <span className={classes.track} aria-hidden="true">
                <span
                  className={classes.fill}
                  data-unknown={code === null || undefined}
                  style={{ inlineSize: `${(100 * organisations) / most}%` }}
                />
                {targets.map((target) => (
                  <span
                    key={target.id}
                    className={classes.goal}
                    data-met={target.met}
                    style={{ insetInlineStart: `${(100 * wanted(target, members)) / most}%` }}
                  />
                ))}
              </span>
              <span className={classes.barNumber}>
                {format.number(organisations)} <small>({share(organisations)})</small>
              </span>
              {targets.map((target) => (
                <span key={target.id} className="ct-visually-hidden">
                  {words.target(target)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      }
      table={
        <FigureTable
          caption={t(`question.${dimension}`)}
          head={[
            words.dimension(dimension),
            t("balance.organisations"),
            t("balance.share"),
            t("target.title"),
          ]}
          rows={bars.map(({ code, organisations, targets }) => ({
            key: code ?? "unknown",
            cells: [
              words.value(dimension, code),
              format.number(organisations),
              share(organisations),
              targets.map((target) => words.target(target)).join("; ") || "–",
            ],
          }))}
        />
      }
    />
  );
}
