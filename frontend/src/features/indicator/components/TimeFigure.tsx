import { useTranslation } from "@/i18n";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import type { Indicator } from "../api/indicators";
import { byPeriod } from "./periods";
import { different } from "./compared";
import { LineChart } from "./LineChart";
import type { Series } from "./series";
import { useFigureNotes } from "./useFigureNotes";
import { useIndicatorWords } from "./useIndicatorWords";
import classes from "./chart.module.css";

interface TimeFigureProps {
  slug: string;
  indicator: Indicator;
  series: Series[];
  own: string | null;
}

/** Places over time: lines and their twin table, a row a place and a column a period. */
export function TimeFigure({ slug, indicator, series, own }: TimeFigureProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const points = series.flatMap((one) => one.points);
  const notes = useFigureNotes(points);
  const periods = different(points.map(({ period }) => period)).sort(byPeriod);
  const from = words.period(periods[0] ?? null);
  const to = words.period(periods.at(-1) ?? null);
  const question = t("chart.timeQuestion", { title: indicator.title });
  return (
    <Figure
      question={question}
      reading={`${t("chart.timeReading", { count: series.length, from, to })} ${t("chart.careful")}`}
      picture={
        <>
          <LineChart slug={slug} title={question} measure={indicator} series={series} own={own} />
          <p className={classes.legend}>{t("chart.legend")}</p>
        </>
      }
      table={
        <FigureTable
          caption={question}
          head={[t("field.place"), ...periods.map(words.period)]}
          rows={series.map(({ place, points: own }) => ({
            key: place.id,
            cells: [
              place.name,
              ...periods.map((period) => {
                const point = own.find((one) => one.period === period);
                if (!point) return "–";
                const remarks = words.remarks(point);
                const value =
                  point.value === null
                    ? t("flag.not-reported")
                    : words.number(point.value, indicator);
                return remarks ? `${value} (${remarks})` : value;
              }),
            ],
          }))}
        />
      }
      unit={indicator.unit}
      {...notes}
      period={`${from} – ${to}`}
    />
  );
}
