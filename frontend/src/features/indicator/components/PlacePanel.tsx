import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import type { PlaceIndicator } from "../api/places";
import { LineChart } from "./LineChart";
import { seriesOf } from "./series";
import { useIndicatorWords } from "./useIndicatorWords";
import classes from "./panels.module.css";

interface PlacePanelProps {
  slug: string;
  place: { id: string; name: string };
  indicator: PlaceIndicator;
}

/** One indicator at one place: the latest value in large, and its line where there are several periods. */
export function PlacePanel({ slug, place, indicator }: PlacePanelProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { id, title, unit, observations } = indicator;
  const latest = observations.at(-1);
  const series = seriesOf(observations);
  if (!latest) return null;
  const remarks = words.remarks(latest);
  return (
    <>
      <h3 className={classes.title}>
        <TextLink to="/p/$slug/indicators/$id" params={{ slug, id }}>
          {title}
        </TextLink>
      </h3>
      {latest.value === null ? (
        <p className={classes.missing}>{t("flag.not-reported")}</p>
      ) : (
        <p className={classes.value}>
          {words.number(latest.value, indicator)} <span className={classes.unit}>{unit}</span>
        </p>
      )}
      <p className={classes.period}>{words.period(latest.period)}</p>
      {series.length > 0 && (
        <LineChart
          slug={slug}
          title={t("chart.timeQuestion", { title })}
          measure={indicator}
          series={series}
          own={place.id}
          small
        />
      )}
      {remarks && <p className={classes.note}>{remarks}</p>}
      <p className={classes.source}>{latest.source ?? t("chart.noSource")}</p>
    </>
  );
}
