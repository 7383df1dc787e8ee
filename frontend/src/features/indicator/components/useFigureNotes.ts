import { useTranslation } from "@/i18n";
import type { Observation } from "../api/observations";
import { different, spanOf } from "./compared";
import { useIndicatorWords } from "./useIndicatorWords";

/** What always stands below a chart: period, source, and whether places judged themselves. */
export function useFigureNotes(observations: Observation[]) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const sources = different(observations.map(({ source }) => source));
  const [source] = sources;
  const span = spanOf(observations);
  return {
    period: span === null ? t("period.none") : words.period(span),
    source:
      source === undefined
        ? t("chart.noSource")
        : sources.length === 1
          ? source
          : t("chart.severalSources", { count: sources.length }),
    selfAssessed: observations.some(({ flags }) => flags.includes("self-assessed")),
  };
}
