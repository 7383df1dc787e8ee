import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { type Place, usePlaces } from "../api/places";
import { AreaNav } from "../components/AreaNav";
import { useIndicatorWords } from "../components/useIndicatorWords";

const route = getRouteApi("/p/$slug/indicators/places");

export function PlaceIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("indicator");
  const list = usePlaces(slug, search);
  return (
    <IndexPage
      title={t("place.title")}
      sentence={t("place.sentence")}
      aside={<AreaNav slug={slug} />}
      search={search}
      sorts={[
        { value: "name", label: t("place.byName") },
        { value: "-name", label: t("place.byNameDown") },
      ]}
      list={list}
      row={(place) => <PlaceRow slug={slug} place={place} />}
      empty={
        <EmptyState
          title={t("place.emptyTitle")}
          action={
            <LinkButton to="/p/$slug/indicators" params={{ slug }}>
              {t("place.toIndicators")}
            </LinkButton>
          }
        >
          {t("place.emptyText")}
        </EmptyState>
      }
    />
  );
}

function PlaceRow({ slug, place }: { slug: string; place: Place }) {
  const { id, name, countries, coverage } = place;
  const { t } = useTranslation("indicator");
  const format = useFormat();
  const words = useIndicatorWords();
  return (
    <IndexRow
      area="indicator"
      link={linkOptions({
        to: "/p/$slug/indicators/places/$placeId",
        params: { slug, placeId: id },
      })}
      name={name}
      facts={[
        t("place.indicators", { count: coverage.indicators }),
        t("place.values", { count: coverage.values }),
      ]}
      people={format.list(countries.map(format.country))}
      state={
        coverage.latestPeriod && t("index.latest", { period: words.period(coverage.latestPeriod) })
      }
    />
  );
}
