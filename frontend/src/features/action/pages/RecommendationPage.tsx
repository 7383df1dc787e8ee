import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Facts, SideSection } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { TextLink } from "@/ui/links";
import { recommendationQuery, useRecommendationChanges } from "../api/recommendations";
import { Parties, PartyLink } from "../components/Parties";
import { UptakeDialog } from "../components/UptakeDialog";
import { UptakeSteps } from "../components/UptakeSteps";
import { statusTone, useActionWords } from "../components/useActionWords";

const route = getRouteApi("/p/$slug/actions/recommendations/$id");

export function RecommendationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["action", "common"]);
  const words = useActionWords();
  const changes = useRecommendationChanges(slug);
  const [recording, setRecording] = useState(false);
  const { item, etag } = useSuspenseQuery(recommendationQuery(slug, id)).data;
  const { text, action, addressee, addresseeName, state, silentDays, may } = item;
  const unknown = t("common:detail.unknown");

  async function archive() {
    let latest = etag;
    await doWithUndo({
      act: async () => {
        latest = (await changes.archive(id, etag)).etag;
      },
      undo: () => changes.restore(id, latest),
      said: t("recommendation.archived"),
    });
  }

  const acts = item.archivedAt
    ? [{ label: t("detail.restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("detail.archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="action"
      kind={t("recommendation.kind")}
      state={<StateBadge tone={statusTone(state)}>{words.status(state)}</StateBadge>}
      visibility={item.visibility}
      title={text}
      thread={<ThreadOf itemId={id} kind="recommendation" />}
      facts={[silentDays !== null && t("recommendation.silent", { count: silentDays })]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/actions/recommendations/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={item.archivedAt}
      side={
        <>
          <SideSection title={t("field.facts")}>
            <Facts
              facts={[
                {
                  name: t("field.addressee"),
                  value: addressee ? (
                    <PartyLink slug={slug} party={addressee} />
                  ) : (
                    (addresseeName ?? t("recommendation.toNobody"))
                  ),
                },
                {
                  name: t("recommendation.from"),
                  value: (
                    <TextLink to="/p/$slug/actions/$id" params={{ slug, id: action.id }}>
                      {action.title}
                    </TextLink>
                  ),
                },
                {
                  name: t("field.leaders"),
                  value:
                    item.leaders.length > 0 ? (
                      <Parties slug={slug} parties={item.leaders} />
                    ) : (
                      unknown
                    ),
                },
              ]}
            />
          </SideSection>
          <HistoryOf itemId={id} />
        </>
      }
    >
      <DetailSection
        title={t("recommendation.uptake")}
        action={
          may.edit && (
            <Button className="ct-no-print" onClick={() => setRecording(true)}>
              {t("recommendation.record")}
            </Button>
          )
        }
      >
        <UptakeSteps slug={slug} recommendationId={id} uptake={item.uptake} editable={may.edit} />
      </DetailSection>
      {recording && (
        <UptakeDialog slug={slug} recommendation={item} onClose={() => setRecording(false)} />
      )}
    </DetailPage>
  );
}
