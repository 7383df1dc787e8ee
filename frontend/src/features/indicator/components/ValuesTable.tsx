import { Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { linkOptions } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton, TextLink } from "@/ui/links";
import { draftOf, type Observation, useObservationChanges } from "../api/observations";
import { type Measure, useIndicatorWords } from "./useIndicatorWords";
import classes from "./values.module.css";

interface ValuesTableProps {
  slug: string;
  indicatorId: string;
  caption: string;
  measure: Measure;
  observations: Observation[];
}

/** Every value with all that is said of it; on a phone each row becomes a card. */
export function ValuesTable(props: ValuesTableProps) {
  const { slug, indicatorId, caption, measure, observations } = props;
  const { t } = useTranslation(["indicator", "common"]);
  const words = useIndicatorWords();
  const head = {
    place: t("field.place"),
    value: `${t("field.value")} (${measure.unit})`,
    period: t("field.period"),
    note: t("field.noteAndSource"),
  };
  const editable = observations.some(({ may }) => may.edit);
  return (
    <table className={classes.table}>
      <caption className="ct-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {Object.values(head).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {editable && <td />}
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <tr key={observation.id}>
            <th scope="row">
              <TextLink
                to="/p/$slug/indicators/places/$placeId"
                params={{ slug, placeId: observation.place.id }}
              >
                {observation.place.name}
              </TextLink>
            </th>
            <td data-head={head.value + t("common:colon")} className={classes.value}>
              {observation.value === null ? (
                <i>{t("flag.not-reported")}</i>
              ) : (
                words.number(observation.value, measure)
              )}
            </td>
            <td data-head={head.period + t("common:colon")}>{words.period(observation.period)}</td>
            <td>
              {words.remarks(observation)}
              <div className={classes.source}>
                {t("field.source")}
                {t("common:colon")}
                {observation.source ?? t("chart.noSource")}
              </div>
            </td>
            {editable && (
              <td className="ct-no-print">
                {observation.may.edit && (
                  <ValueTools slug={slug} indicatorId={indicatorId} observation={observation} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ValueToolsProps {
  slug: string;
  indicatorId: string;
  observation: Observation;
}

function ValueTools({ slug, indicatorId, observation }: ValueToolsProps) {
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { report, withdraw } = useObservationChanges(slug);
  const which = { place: observation.place.name, period: words.period(observation.period) };
  const edit = linkOptions({
    to: "/p/$slug/indicators/$id/values/$observationId",
    params: { slug, id: indicatorId, observationId: observation.id },
  });
  const remove = () =>
    doWithUndo({
      act: () => withdraw(observation),
      undo: () => report(indicatorId, draftOf(observation)),
      said: t("report.removed", which),
    });
  return (
    <span className={classes.tools}>
      <LinkButton
        {...edit}
        variant="subtle"
        size="compact-md"
        leftSection={<IconPencil size={16} aria-hidden="true" />}
        aria-label={t("report.edit", which)}
      >
        {t("report.editShort")}
      </LinkButton>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        aria-label={t("report.remove", which)}
        onClick={() => void remove()}
      >
        {t("report.removeShort")}
      </Button>
    </span>
  );
}
