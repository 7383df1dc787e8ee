import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import {
  DetailPage,
  DetailSection,
  Facts,
  Missing,
  Paragraphs,
  SideSection,
} from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton } from "@/ui/links";
import { useThemes } from "@/ui/useThemes";
import { type Indicator, indicatorQuery, useIndicatorChanges } from "../api/indicators";
import { IndicatorValues } from "../components/IndicatorValues";
import { useIndicatorWords } from "../components/useIndicatorWords";

const route = getRouteApi("/p/$slug/indicators/$id");

export function IndicatorPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("indicator");
  const words = useIndicatorWords();
  const { item: indicator, etag } = useSuspenseQuery(indicatorQuery(slug, id)).data;
  const { title, unit, direction, definition, method, may } = indicator;
  const changes = useIndicatorChanges(slug);

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("archived", { title }),
    });
  }

  const acts = indicator.archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="indicator"
      kind={t("kind")}
      visibility={indicator.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="indicator" />}
      facts={[
        t("detail.countedIn", { unit }),
        direction !== "neutral" && words.direction(direction),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/indicators/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={indicator.archivedAt}
      side={
        <>
          <IndicatorFacts slug={slug} indicator={indicator} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <DetailSection
        title={t("detail.definition")}
        action={
          may.report !== "none" && (
            <LinkButton
              to="/p/$slug/indicators/$id/report"
              params={{ slug, id }}
              leftSection={<IconPlus size={18} aria-hidden="true" />}
            >
              {t("detail.report")}
            </LinkButton>
          )
        }
      >
        {definition ? (
          <Paragraphs text={definition} />
        ) : (
          <Missing>{t("detail.noDefinition")}</Missing>
        )}
      </DetailSection>
      <IndicatorValues slug={slug} indicator={indicator} />
      {method && (
        <DetailSection title={t("detail.method")}>
          <Paragraphs text={method} />
        </DetailSection>
      )}
    </DetailPage>
  );
}

function IndicatorFacts({ slug, indicator }: { slug: string; indicator: Indicator }) {
  const { t } = useTranslation(["indicator", "common"]);
  const format = useFormat();
  const words = useIndicatorWords();
  const themes = useThemes(slug);
  const { coverage, decimals, updatedAt } = indicator;
  return (
    <SideSection title={t("detail.facts")}>
      <Facts
        facts={[
          { name: t("field.unit"), value: indicator.unit },
          { name: t("direction.label"), value: words.direction(indicator.direction) },
          {
            name: t("field.themes"),
            value: format.list(indicator.themes.map(themes.nameOf)) || t("common:detail.unknown"),
          },
          { name: t("place.title"), value: t("index.places", { count: coverage.places }) },
          { name: t("field.decimals"), value: decimals ?? t("detail.shown") },
          {
            name: t("field.changed"),
            value: (
              <time dateTime={updatedAt} title={format.moment(updatedAt)}>
                {format.ago(updatedAt)}
              </time>
            ),
          },
        ]}
      />
    </SideSection>
  );
}
