import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { WayOf } from "@/features/followup";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage } from "@/ui/detail-page";
import { useThemes } from "@/ui/useThemes";
import { dilemmaQuery, useDilemmaChanges } from "../api/dilemmas";
import { DilemmaSide } from "../components/DilemmaSide";
import { DilemmaStory } from "../components/DilemmaStory";
import { NextStep } from "../components/NextStep";
import { useArchiving } from "../components/useArchiving";
import { toneOf, useDilemmaWords } from "../components/useDilemmaWords";

const route = getRouteApi("/p/$slug/dilemmas/$id");

export function DilemmaPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("dilemma");
  const format = useFormat();
  const words = useDilemmaWords();
  const themes = useThemes(slug);
  const changes = useDilemmaChanges(slug);
  const { item: dilemma, etag } = useSuspenseQuery(dilemmaQuery(slug, id)).data;
  const { state, may, country, archivedAt } = dilemma;
  const acts = useArchiving({ id, etag, archivedAt, may, changes, said: t("archived") });
  const takesPart = Object.values(may).some(Boolean) || dilemma.mine;
  return (
    <DetailPage
      area="dilemma"
      kind={t("detail.kind")}
      state={<StateBadge tone={toneOf[state]}>{words.state(state)}</StateBadge>}
      visibility={dilemma.visibility}
      title={dilemma.question}
      thread={<ThreadOf itemId={id} kind="dilemma" />}
      facts={[
        words.presenters(dilemma),
        country && format.country(country),
        format.list(dilemma.themes.map(themes.nameOf)),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/dilemmas/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={archivedAt}
      side={
        <>
          <DilemmaSide slug={slug} dilemma={dilemma} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      {takesPart && !archivedAt && <NextStep dilemma={dilemma} etag={etag} changes={changes} />}
      <DilemmaStory slug={slug} dilemma={dilemma} />
      <WayOf slug={slug} dilemmaId={id} version={dilemma.version} />
    </DetailPage>
  );
}
