import { useTranslation } from "@/i18n";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import { downloadsOf } from "../api/downloads";
import type { PlaceIndicator } from "../api/places";
import { PlacePanel } from "./PlacePanel";
import { useFigureNotes } from "./useFigureNotes";
import { useIndicatorWords } from "./useIndicatorWords";
import classes from "./panels.module.css";

interface PlaceFigureProps {
  slug: string;
  place: { id: string; name: string };
  indicators: PlaceIndicator[];
}

/** All indicators of a place as small panels, and their twin table. */
export function PlaceFigure({ slug, place, indicators }: PlaceFigureProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { name } = place;
  const notes = useFigureNotes(indicators.flatMap(({ observations }) => observations));
  return (
    <Figure
      question={t("place.question", { name })}
      reading={`${t("place.reading", { count: indicators.length })} ${t("chart.careful")}`}
      picture={
        <ul className={classes.panels}>
          {indicators.map((indicator) => (
            <li key={indicator.id} className={classes.panel}>
              <PlacePanel slug={slug} place={place} indicator={indicator} />
            </li>
          ))}
        </ul>
      }
      table={
        <FigureTable
          caption={t("place.table", { name })}
          head={[
            t("kind"),
            t("field.value"),
            t("field.unit"),
            t("field.period"),
            t("field.note"),
            t("field.source"),
          ]}
          rows={indicators.flatMap((indicator) =>
            indicator.observations.map((observation) => ({
              key: observation.id,
              cells: [
                indicator.title,
                observation.value === null
                  ? t("flag.not-reported")
                  : words.number(observation.value, indicator),
                indicator.unit,
                words.period(observation.period),
                words.remarks(observation),
                observation.source,
              ],
            })),
          )}
        />
      }
      {...notes}
      downloads={downloadsOf(slug, `places/${place.id}/`)}
    />
  );
}
