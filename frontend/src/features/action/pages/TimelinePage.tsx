import { Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LoadingRows } from "@/ui/Loading";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { Figure } from "@/ui/pictures/Figure";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type TimelineFilters, timelineQuery } from "../api/timeline";
import { SubNav } from "../components/SubNav";
import { TimelinePicture } from "../components/TimelinePicture";
import { type RangeSearch, TimelineRange } from "../components/TimelineRange";
import { TimelineTable } from "../components/TimelineTable";
import { isDated } from "../components/timelineScale";

const route = getRouteApi("/p/$slug/actions/timeline");

function filtersOf({ from, until, plan }: RangeSearch): TimelineFilters {
  return {
    ...(from?.[0] && { from: from[0] }),
    ...(until?.[0] && { until: until[0] }),
    ...(plan?.[0] && { plan }),
  };
}

export function TimelinePage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("action");
  const { data, error, refetch } = useQuery({
    ...timelineQuery(slug, filtersOf(search)),
    placeholderData: keepPreviousData,
  });
  const entries = data?.items ?? [];
  const dated = entries.filter(isDated);
  const question = t("timeline.question");
  return (
    <Page>
      <PageTitle title={t("timeline.title")} />
      <Text c="dimmed" mt="xs">
        {t("timeline.about")}
      </Text>
      <SubNav slug={slug} />
      <TimelineRange slug={slug} search={search} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && entries.length === 0 && (
        <EmptyState
          title={t("timeline.empty")}
          action={
            <LinkButton to="/p/$slug/actions" params={{ slug }}>
              {t("timeline.toActions")}
            </LinkButton>
          }
        >
          {t("timeline.emptyText")}
        </EmptyState>
      )}
      {entries.length > 0 && (
        <Figure
          question={question}
          reading={t("timeline.reading", {
            count: dated.length,
            undated: entries.length - dated.length,
          })}
          picture={dated.length > 0 && <TimelinePicture entries={dated} caption={question} />}
          table={<TimelineTable slug={slug} entries={entries} caption={question} />}
        />
      )}
    </Page>
  );
}
