import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Paragraphs } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { interactionQuery, useInteractionChanges } from "../api/interactions";
import { Counterparts } from "../components/Counterparts";
import { FollowUp } from "../components/FollowUp";
import { InteractionFacts } from "../components/InteractionFacts";
import { useInteractionWords } from "../components/useInteractionWords";

const route = getRouteApi("/p/$slug/stakeholders/interactions/$id");

export function InteractionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("interaction");
  const format = useFormat();
  const words = useInteractionWords();
  const changes = useInteractionChanges(slug);
  const { item: entry, etag } = useSuspenseQuery(interactionQuery(slug, id)).data;
  const { title, kind, date, level, place, about, outcome, may } = entry;

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

  const acts = entry.archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="stakeholder"
      kind={words.kind(kind)}
      visibility={entry.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="interaction" />}
      facts={[format.partialDate(date), place, level && words.level(level)]}
      edit={
        may.edit
          ? linkOptions({
              to: "/p/$slug/stakeholders/interactions/$id/edit",
              params: { slug, id },
            })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={entry.archivedAt}
      side={
        <>
          <InteractionFacts slug={slug} entry={entry} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <DetailSection title={t("field.counterparts")}>
        <Counterparts slug={slug} entry={entry} />
      </DetailSection>
      <DetailSection title={t("field.outcome")}>
        {outcome ? <Paragraphs text={outcome} /> : <p>{t("detail.noOutcome")}</p>}
      </DetailSection>
      {entry.followUp !== null && (
        <DetailSection title={t("field.followUp")}>
          <FollowUp slug={slug} entry={entry} etag={etag} />
        </DetailSection>
      )}
      {about && (
        <DetailSection title={t("field.about")}>
          <Paragraphs text={about} />
        </DetailSection>
      )}
    </DetailPage>
  );
}
