import { useTranslation } from "@/i18n";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import { downloadsOf } from "../api/downloads";
import type { Indicator } from "../api/indicators";
import type { Observation } from "../api/observations";
import { different, isReported, ranked } from "./compared";
import { DotChart } from "./DotChart";
import { useFigureNotes } from "./useFigureNotes";
import { useIndicatorWords } from "./useIndicatorWords";

interface ComparedFigureProps {
  slug: string;
  indicator: Indicator;
  own: string | null;
}

/** The latest value of every place: chart and its twin table. */
export function ComparedFigure({ slug, indicator, own }: ComparedFigureProps) {
  const { t } = useTranslation(["indicator", "common"]);
  const words = useIndicatorWords();
  const rows = ranked(indicator.latest);
  const notes = useFigureNotes(rows);
  const reading = useReading(indicator, rows, own);
  const question = t("chart.question", { title: indicator.title });
  return (
    <Figure
      question={question}
      reading={reading}
      picture={
        <DotChart
          slug={slug}
          title={question}
          reading={reading}
          measure={indicator}
          observations={rows}
          own={own}
        />
      }
      table={
        <FigureTable
          caption={question}
          head={[
            t("field.place"),
            `${t("field.value")} (${indicator.unit})`,
            t("field.period"),
            t("field.note"),
            t("field.source"),
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              row.place.name,
              row.value === null ? t("flag.not-reported") : words.number(row.value, indicator),
              words.period(row.period),
              words.remarks(row),
              row.source,
            ],
          }))}
        />
      }
      unit={indicator.unit}
      {...notes}
      period={
        different(rows.map(({ period }) => period)).length > 1
          ? t("chart.latestOfEach", { period: notes.period })
          : notes.period
      }
      downloads={downloadsOf(slug, `indicators/${indicator.id}/`)}
    />
  );
}

/** The chart in a sentence: how far apart, where the reader stands, what is missing, and the caution. */
function useReading(indicator: Indicator, rows: Observation[], own: string | null) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const reported = rows.filter(isReported);
  const missing = rows.length - reported.length;
  const [high] = reported;
  const low = reported.at(-1);
  const mine = reported.find(({ place }) => place.id === own);
  if (!high || !low) return t("chart.noneReported");
  const range =
    reported.length === 1
      ? t("chart.onlyOne", {
          place: high.place.name,
          value: words.value(high.value, indicator),
          period: words.period(high.period),
        })
      : t("chart.range", {
          count: reported.length,
          low: words.value(low.value, indicator),
          lowPlace: low.place.name,
          high: words.value(high.value, indicator),
          highPlace: high.place.name,
        });
  return [
    range,
    reported.length > 1 &&
      mine &&
      t("chart.own", { place: mine.place.name, value: words.value(mine.value, indicator) }),
    missing > 0 && `(${t("chart.notReported", { count: missing })})`,
    reported.length > 1 && t("chart.careful"),
  ]
    .filter(Boolean)
    .join(" ");
}
