import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection } from "@/ui/detail-page";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton, TextLink } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { placeQuery, usePlaceIndicators } from "../api/places";
import { PlaceFigure } from "../components/PlaceFigure";

const route = getRouteApi("/p/$slug/indicators/places/$placeId");

/** All that is known about one place. */
export function PlacePage() {
  const { slug, placeId } = route.useParams();
  const { t } = useTranslation(["indicator", "common"]);
  const format = useFormat();
  const { data: place } = useSuspenseQuery(placeQuery(slug, placeId));
  const list = usePlaceIndicators(slug, placeId);
  const { name, countries } = place;
  const nothing = !list.isPending && !list.error && list.items.length === 0;
  return (
    <DetailPage
      area="indicator"
      kind={t("place.kind")}
      title={name}
      facts={[
        format.list(countries.map(format.country)),
        <TextLink key="about" to="/p/$slug/stakeholders/$id" params={{ slug, id: placeId }}>
          {t("place.organisation")}
        </TextLink>,
        <TextLink key="all" to="/p/$slug/indicators/places" params={{ slug }}>
          {t("place.title")}
        </TextLink>,
      ]}
    >
      {list.isPending && <LoadingRows />}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {nothing && (
        <EmptyState
          title={t("place.noneTitle")}
          action={
            <LinkButton to="/p/$slug/indicators" params={{ slug }}>
              {t("place.toIndicators")}
            </LinkButton>
          }
        >
          {t("place.noneText")}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <DetailSection title={t("index.title")}>
          <PlaceFigure slug={slug} place={{ id: placeId, name }} indicators={list.items} />
          {list.hasMore && (
            <Button
              mt="md"
              variant="default"
              onClick={list.more}
              aria-disabled={list.isLoadingMore}
            >
              {t(list.isLoadingMore ? "common:index.loadingMore" : "common:index.more")}
            </Button>
          )}
        </DetailSection>
      )}
    </DetailPage>
  );
}
