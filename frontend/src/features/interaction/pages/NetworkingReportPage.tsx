import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { FilterBar, useIndexAddress } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { pdfAddress, reportQuery } from "../api/report";
import { StakeholderNav } from "@/features/stakeholder";
import classes from "../components/interaction.module.css";
import { Report } from "../components/Report";
import { useInteractionFilters } from "../components/useInteractionFilters";

const route = getRouteApi("/p/$slug/stakeholders/interactions/report");

function periodOf(from: string | undefined, until: string | undefined) {
  if (from) return until ? "both" : "from";
  return until ? "until" : "whole";
}

/** What the funder gets: on the screen, on paper, as a PDF; all from one model. */
export function NetworkingReportPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t, i18n } = useTranslation("interaction");
  const format = useFormat();
  const address = useIndexAddress(search);
  const filters = useInteractionFilters(slug, search);
  const { data: report, error, refetch } = useQuery(reportQuery(slug, search));
  const [from, until] = [search.from?.[0], search.until?.[0]];
  const dates = {
    from: from ? format.partialDate(from) : "",
    until: until ? format.partialDate(until) : "",
  };
  return (
    <Page>
      <PageTitle
        title={report ? t("report.title", { partnership: report.partnership }) : t("report.short")}
      />
      <p>{t(`report.period.${periodOf(from, until)}`, dates)}</p>
      <StakeholderNav slug={slug} />
      <div className="ct-no-print">
        <FilterBar address={address} filters={filters} sorts={[]} searchable={false} />
        <div className={classes.tools}>
          <Button
            component="a"
            href={pdfAddress(slug, search, i18n.language)}
            download="networking-report.pdf"
            variant="default"
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
        <p className={classes.small}>
          {t("report.rules")}{" "}
          {report !== undefined &&
            report.withheld > 0 &&
            t("report.withheld", { count: report.withheld })}
        </p>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!report && !error && <LoadingRows />}
      {report && <Report report={report} />}
    </Page>
  );
}
