import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { mayCurate, useRole } from "@/api/me";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage } from "@/ui/detail-page";
import { Dialog } from "@/ui/Dialog";
import { TextLink } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { reportPdf, reportQuery, useReportChanges } from "../api/reports";
import classes from "../components/academy.module.css";
import { ReportText } from "../components/ReportText";

const route = getRouteApi("/p/$slug/dilemmas/reports/$id");

/** A report as it was published. */
export function ReportPage() {
  const { slug, id } = route.useParams();
  const { t, i18n } = useTranslation("academy");
  const format = useFormat();
  const staff = mayCurate(useRole(slug));
  const { item, etag } = useSuspenseQuery(reportQuery(slug, id)).data;
  const { withdraw } = useReportChanges(slug);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { content } = item;

  async function takeBack() {
    setAsking(false);
    try {
      await withdraw(id, etag);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <DetailPage
      area="dilemma"
      kind={
        <TextLink to="/p/$slug/dilemmas/academies/$id" params={{ slug, id: item.editionId }}>
          {t("report.kind")}
        </TextLink>
      }
      title={content.title}
      facts={[
        format.span(content.starts, content.ends),
        [content.place, content.country && format.country(content.country)]
          .filter(Boolean)
          .join(", "),
      ]}
      acts={
        staff && item.withdrawnAt === null
          ? [{ label: t("report.withdraw"), onSelect: () => setAsking(true) }]
          : []
      }
    >
      <p className={classes.muted}>
        {t("report.stamp", {
          partnership: content.partnership,
          number: item.number,
          audience: t(`reports.audience.${item.audience}`),
          day: format.day(item.publishedAt),
        })}
      </p>
      {item.withdrawnAt !== null && <p role="status">{t("report.withdrawn")}</p>}
      {!item.latest && <p>{t("report.newer")}</p>}
      {problem !== null && <ProblemNotice error={problem} />}
      <div className={`${classes.acts ?? ""} ct-no-print`}>
        <Button
          component="a"
          href={reportPdf(slug, id, i18n.language)}
          download="academy-report.pdf"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          {t("report.pdf")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t("report.print")}
        </Button>
      </div>
      <ReportText content={content} />
      {asking && (
        <Dialog title={t("report.withdrawTitle")} onClose={() => setAsking(false)}>
          <p>{t("report.withdrawText")}</p>
          <Button color="red" onClick={() => void takeBack()}>
            {t("report.withdraw")}
          </Button>
        </Dialog>
      )}
    </DetailPage>
  );
}
