import { useQuery } from "@tanstack/react-query";
import { useFormat, useTranslation } from "@/i18n";
import { SideSection } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import { reportsQuery } from "../api/reports";
import classes from "./academy.module.css";

interface ReportsOfProps {
  slug: string;
  id: string;
  /** The reader can make one. */
  edits: boolean;
}

/** Beside an edition: the latest report for each audience, and where new ones are made. */
export function ReportsOf({ slug, id, edits }: ReportsOfProps) {
  const { t } = useTranslation("academy");
  const format = useFormat();
  const { data = [] } = useQuery(reportsQuery(slug, id));
  const latest = data.filter((report) => report.latest && report.withdrawnAt === null);
  if (latest.length === 0 && !edits) return null;
  return (
    <SideSection title={t("part.reports")}>
      <ul className={classes.contents}>
        {latest.map((report) => (
          <li key={report.id}>
            <TextLink to="/p/$slug/dilemmas/reports/$id" params={{ slug, id: report.id }}>
              {t("reports.row", {
                number: report.number,
                audience: t(`reports.audience.${report.audience}`),
              })}
            </TextLink>
            <small className={classes.muted}>{format.day(report.publishedAt)}</small>
          </li>
        ))}
      </ul>
      {edits && (
        <TextLink
          to="/p/$slug/dilemmas/academies/$id/reports"
          params={{ slug, id }}
          className="ct-no-print"
        >
          {t("reports.make")}
        </TextLink>
      )}
    </SideSection>
  );
}
