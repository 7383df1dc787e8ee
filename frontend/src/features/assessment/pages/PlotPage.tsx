import { NativeSelect, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { StakeholderNav } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { areaColor } from "@/ui/areas";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton, TextLink } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { Figure, FigureTable } from "@/ui/pictures/Figure";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { type Plot, plotQuery } from "../api/assessments";
import { DaySlider } from "../components/DaySlider";
import { PlotPicture } from "../components/PlotPicture";
import { useAssessmentWords } from "../components/useAssessmentWords";
import classes from "../components/assessment.module.css";

const route = getRouteApi("/p/$slug/stakeholders/assessment");

/** How the staff sees organisations: influence × interest on a day, with the way they came. */
export function PlotPage() {
  const { slug } = route.useParams();
  const { day, theme } = route.useSearch();
  const { t } = useTranslation("assessment");
  const navigate = useNavigate();
  const themes = useThemes(slug);
  const curates = mayCurate(useRole(slug));
  const [on] = day ?? [];
  const [chosen] = theme ?? [];
  const { data, error, refetch } = useQuery(
    plotQuery(slug, { ...(on && { on }), ...(chosen && { theme: chosen }) }),
  );
  const go = (patch: { day?: string[]; theme?: string[] }) =>
    void navigate({
      to: "/p/$slug/stakeholders/assessment",
      params: { slug },
      search: { ...(day && { day }), ...(theme && { theme }), ...patch },
      replace: true,
      resetScroll: false,
    });
  const add = (
    <LinkButton
      to="/p/$slug/stakeholders/assessment/new"
      params={{ slug }}
      leftSection={<IconPlus size={18} aria-hidden="true" />}
    >
      {t("plot.add")}
    </LinkButton>
  );
  return (
    <Page>
      <div style={areaColor("stakeholder")}>
        <PageTitle title={t("plot.title")} />
        <Text mt="md" maw="var(--ct-reading)">
          {t("plot.about")}
        </Text>
        <StakeholderNav slug={slug} />
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows />}
        {data && (
          <div className={`${classes.tools ?? ""} ct-no-print`}>
            {add}
            <NativeSelect
              label={t("field.theme")}
              data={[{ value: "", label: t("plot.anyTheme") }, ...themes.options]}
              value={chosen ?? ""}
              onChange={({ currentTarget: { value } }) => go({ theme: value ? [value] : [] })}
            />
            <TextLink to="/p/$slug/stakeholders/assessment/list" params={{ slug }}>
              {t("list.title")}
            </TextLink>
            {curates && (
              <TextLink to="/p/$slug/stakeholders/assessment/roles" params={{ slug }}>
                {t("roles.link")}
              </TextLink>
            )}
          </div>
        )}
        {data?.first && data.last && (
          <DaySlider
            first={data.first}
            last={data.last > data.on ? data.last : data.on}
            day={data.on}
            onChange={(next) => go({ day: [next] })}
          />
        )}
        {data?.points.length === 0 && (
          <EmptyState title={t("plot.emptyTitle")}>{t("plot.emptyText")}</EmptyState>
        )}
        {data && data.points.length > 0 && <PlotFigure slug={slug} plot={data} />}
      </div>
    </Page>
  );
}

function PlotFigure({ slug, plot }: { slug: string; plot: Plot }) {
  const { t } = useTranslation("assessment");
  const format = useFormat();
  const themes = useThemes(slug);
  const words = useAssessmentWords();
  const close = plot.points.filter(({ influence, interest }) => influence >= 4 && interest >= 4);
  return (
    <Figure
      question={t("plot.question")}
      reading={t("plot.reading", { count: close.length, all: plot.points.length })}
      period={format.partialDate(plot.on)}
      source={t("plot.source")}
      picture={<PlotPicture slug={slug} points={plot.points} />}
      table={
        <FigureTable
          caption={t("plot.question")}
          head={[
            t("field.organisation"),
            t("field.influence"),
            t("field.interest"),
            t("field.position"),
            t("field.on"),
            t("field.author"),
            t("plot.before"),
          ]}
          rows={plot.points.map((point) => ({
            key: point.id,
            cells: [
              <TextLink
                key="link"
                to="/p/$slug/stakeholders/$id"
                params={{ slug, id: point.organisation.id }}
              >
                {point.organisation.name}
              </TextLink>,
              format.number(point.influence),
              format.number(point.interest),
              point.theme
                ? `${words.position(point.position)} (${themes.nameOf(point.theme)})`
                : "–",
              format.partialDate(point.on),
              point.author,
              point.trail
                .map((before) =>
                  t("plot.was", {
                    when: format.partialDate(before.on),
                    influence: before.influence,
                    interest: before.interest,
                  }),
                )
                .join("; ") || "–",
            ],
          }))}
        />
      }
    />
  );
}
