import { Button } from "@mantine/core";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { DetailSection } from "@/ui/detail-page";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import type { Indicator } from "../api/indicators";
import { useObservations } from "../api/observations";
import { ComparedFigure } from "./ComparedFigure";
import { seriesOf } from "./series";
import { TimeFigure } from "./TimeFigure";
import { ValuesTable } from "./ValuesTable";

/** The organisation the reader stands for in this partnership. */
export function useOwnOrganisation(slug: string): string | null {
  const seat = useMe()?.participations.find((one) => one.slug === slug);
  return seat?.organisationId ?? null;
}

/** What was observed: places compared, change over time where there is any, and every value. */
export function IndicatorValues({ slug, indicator }: { slug: string; indicator: Indicator }) {
  const { t } = useTranslation(["indicator", "common"]);
  const own = useOwnOrganisation(slug);
  const list = useObservations(slug, indicator.id);
  const series = seriesOf(list.items);
  if (indicator.latest.length === 0) return <NothingYet slug={slug} indicator={indicator} />;
  return (
    <>
      <DetailSection title={t("detail.compared")}>
        <ComparedFigure slug={slug} indicator={indicator} own={own} />
      </DetailSection>
      {series.length > 0 && (
        <DetailSection title={t("detail.overTime")}>
          <TimeFigure slug={slug} indicator={indicator} series={series} own={own} />
        </DetailSection>
      )}
      <DetailSection title={t("detail.values")}>
        <p>{t("detail.valuesSentence")}</p>
        {list.isPending && <LoadingRows />}
        {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
        <ValuesTable
          slug={slug}
          indicatorId={indicator.id}
          caption={t("detail.values")}
          measure={indicator}
          observations={list.items}
        />
        {list.hasMore && (
          <Button mt="md" variant="default" onClick={list.more} aria-disabled={list.isLoadingMore}>
            {t(list.isLoadingMore ? "common:index.loadingMore" : "common:index.more")}
          </Button>
        )}
      </DetailSection>
    </>
  );
}

function NothingYet({ slug, indicator }: { slug: string; indicator: Indicator }) {
  const { t } = useTranslation("indicator");
  const reports = indicator.may.report !== "none";
  return (
    <EmptyState
      title={t("detail.noValuesTitle")}
      action={
        reports && (
          <LinkButton to="/p/$slug/indicators/$id/report" params={{ slug, id: indicator.id }}>
            {t("detail.report")}
          </LinkButton>
        )
      }
    >
      {t(reports ? "detail.noValuesText" : "detail.noValuesReader")}
    </EmptyState>
  );
}
