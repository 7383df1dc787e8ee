import { useFormat, useTranslation } from "@/i18n";
import { StateBadge, type StateTone } from "@/ui/badges";
import { FigureTable } from "@/ui/pictures/Figure";
import { TextLink } from "@/ui/links";
import type { ApplicationState, ApplicationSummary } from "../api/applications";
import classes from "./application.module.css";

export const applicationTone: Record<ApplicationState, StateTone> = {
  submitted: "going",
  accepted: "good",
  seated: "good",
  declined: "quiet",
  withdrawn: "quiet",
};

const at = (score: number) => `${(100 * (score - 1)) / 4}%`;

/** The applications, best first, each with the mean of the reviews and how far they lie apart. */
export function Ranking({ slug, rows }: { slug: string; rows: ApplicationSummary[] }) {
  const { t } = useTranslation("application");
  const format = useFormat();
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  if (rows.length === 0) return <p>{t("ranking.none")}</p>;
  return (
    <FigureTable
      caption={t("ranking.about")}
      head={[
        t("ranking.applicant"),
        t("ranking.where"),
        t("ranking.state"),
        t("ranking.reviews"),
        t("ranking.mean"),
        t("ranking.spread"),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <TextLink
            key="link"
            to="/p/$slug/stakeholders/applications/$id"
            params={{ slug, id: row.id }}
          >
            {row.organisationName}
          </TextLink>,
          [row.city, row.country && format.country(row.country)].filter(Boolean).join(", "),
          <StateBadge key="state" tone={applicationTone[row.state]}>
            {t(`state.${row.state}`)}
          </StateBadge>,
          format.number(row.reviews),
          row.mean === null ? "–" : format.number(row.mean, one),
          row.mean === null || row.lowest === null || row.highest === null ? (
            t("ranking.notYet")
          ) : (
            <span key="spread">
              <span className={classes.strip} aria-hidden="true" dir="ltr">
                <span
                  className={classes.range}
                  style={{
                    insetInlineStart: at(row.lowest),
                    inlineSize: `${(100 * (row.highest - row.lowest)) / 4}%`,
                  }}
                />
                <span className={classes.mean} style={{ insetInlineStart: at(row.mean) }} />
              </span>{" "}
              {t("ranking.from", {
                lowest: format.number(row.lowest, one),
                highest: format.number(row.highest, one),
              })}
            </span>
          ),
        ],
      }))}
    />
  );
}
