import { Checkbox } from "@mantine/core";
import { linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { IndexRow } from "@/ui/index-page";
import { useThemes } from "@/ui/useThemes";
import type { PracticeSummary } from "../api/practices";
import classes from "./practice.module.css";
import { outcomeTone } from "./usePracticeWords";

interface PracticeRowProps {
  slug: string;
  practice: PracticeSummary;
  picked: boolean;
  /** As many are chosen as can stand side by side. */
  full: boolean;
  onPick: (picked: boolean) => void;
}

/** A practice of the list, and a box to choose it for comparing. */
export function PracticeRow({ slug, practice, picked, full, onPick }: PracticeRowProps) {
  const { id, title, organisation, country, outcome, tellsWhatFailed, reusedBy } = practice;
  const { t } = useTranslation("practice");
  const themes = useThemes(slug);
  const format = useFormat();
  const place = [organisation?.name, country && format.country(country)];
  return (
    <div className={classes.picking}>
      <Checkbox
        className={`${classes.box ?? ""} ct-no-print`}
        aria-label={t("index.pick", { name: title })}
        checked={picked}
        disabled={full && !picked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <IndexRow
        area="dilemma"
        link={linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } })}
        name={title}
        facts={[
          format.list(practice.themes.slice(0, 3).map(themes.nameOf)),
          reusedBy > 0 && t("index.reusedBy", { count: reusedBy }),
        ]}
        people={place.filter(Boolean).join(", ")}
        state={
          outcome ? (
            <StateBadge tone={outcomeTone[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>
          ) : (
            tellsWhatFailed && <StateBadge>{t("index.tellsFailure")}</StateBadge>
          )
        }
      />
    </div>
  );
}
