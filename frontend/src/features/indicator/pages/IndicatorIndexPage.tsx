import { IconPlus, IconTrendingDown, IconTrendingUp } from "@tabler/icons-react";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage, IndexRow } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type IndicatorSummary, useIndicators } from "../api/indicators";
import { AreaNav } from "../components/AreaNav";
import { useIndicatorWords } from "../components/useIndicatorWords";
import classes from "./pages.module.css";

const route = getRouteApi("/p/$slug/indicators");

export function IndicatorIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const themes = useThemes(slug);
  const curates = mayCurate(useRole(slug));
  const list = useIndicators(slug, search);
  const { total } = list;
  const add = curates && (
    <LinkButton
      to="/p/$slug/indicators/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("index.add")}
    </LinkButton>
  );
  return (
    <IndexPage
      title={t("index.title")}
      sentence={
        total?.value
          ? t(total.exact ? "index.sentence" : "index.sentenceMany", { count: total.value })
          : t("index.about")
      }
      action={add}
      aside={<AreaNav slug={slug} />}
      search={search}
      filters={[
        { name: "theme", label: t("field.theme"), options: themes.options },
        { name: "direction", label: t("direction.label"), options: words.directionOptions },
      ]}
      sorts={[
        { value: "title", label: t("index.byTitle") },
        { value: "-title", label: t("index.byTitleDown") },
        { value: "-updated", label: t("index.byChange") },
      ]}
      list={list}
      row={(indicator) => <IndicatorRow slug={slug} indicator={indicator} />}
      empty={
        <EmptyState title={t("index.emptyTitle")} action={add}>
          {t("index.emptyText")}
        </EmptyState>
      }
    />
  );
}

const arrows = { "higher-better": IconTrendingUp, "lower-better": IconTrendingDown };

function IndicatorRow({ slug, indicator }: { slug: string; indicator: IndicatorSummary }) {
  const { id, title, unit, direction, themes: keys, coverage } = indicator;
  const { t } = useTranslation("indicator");
  const format = useFormat();
  const words = useIndicatorWords();
  const themes = useThemes(slug);
  const Arrow = direction === "neutral" ? null : arrows[direction];
  return (
    <IndexRow
      area="indicator"
      link={linkOptions({ to: "/p/$slug/indicators/$id", params: { slug, id } })}
      name={title}
      facts={[format.list(keys.map(themes.nameOf)), unit]}
      people={
        coverage.places === 0
          ? t("index.noPlaces")
          : [
              t("index.places", { count: coverage.places }),
              coverage.latestPeriod &&
                t("index.latest", { period: words.period(coverage.latestPeriod) }),
            ]
              .filter(Boolean)
              .join(", ")
      }
      state={
        Arrow && (
          <span className={classes.direction}>
            <Arrow size={16} stroke={1.7} aria-hidden="true" />
            {words.direction(direction)}
          </span>
        )
      }
    />
  );
}
