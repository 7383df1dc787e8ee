import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage, DetailSection, Facts, Paragraphs, SideSection } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { useThemes } from "@/ui/useThemes";
import { callQuery, useCallChanges } from "../api/calls";
import { Asks } from "../components/Asks";
import { CallSteps } from "../components/CallSteps";
import { Proposals } from "../components/Proposals";
import { useExpertiseWords } from "../components/useExpertiseWords";

const route = getRouteApi("/p/$slug/stakeholders/calls/$id");

export function CallPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["expertise", "common"]);
  const format = useFormat();
  const words = useExpertiseWords();
  const themes = useThemes(slug);
  const changes = useCallChanges(slug);
  const { item: call, etag } = useSuspenseQuery(callQuery(slug, id)).data;
  const { title, state, topic, result, organisation, answerBy, may } = call;
  const unknown = t("common:detail.unknown");
  const many = (list: string[]) => (list.length > 0 ? format.list(list) : unknown);

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

  const acts = call.archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="stakeholder"
      kind={t("call.kind")}
      state={
        <StateBadge tone={state === "thanked" ? "good" : state === "open" ? "going" : "quiet"}>
          {words.callState(state)}
        </StateBadge>
      }
      visibility={call.visibility}
      title={title}
      facts={[
        organisation && t("call.by", { name: organisation.name }),
        call.date && format.partialDate(call.date),
        answerBy && t("call.answerBy", { when: format.partialDate(answerBy) }),
      ]}
      edit={
        may.edit
          ? linkOptions({ to: "/p/$slug/stakeholders/calls/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={call.archivedAt}
      side={
        <>
          <SideSection title={t("call.wanted")}>
            <Facts
              facts={[
                { name: t("field.help"), value: many(call.help.map(words.help)) },
                { name: t("field.themes"), value: many(call.themes.map(themes.nameOf)) },
                { name: t("field.languages"), value: many(call.languages.map(format.language)) },
              ]}
            />
          </SideSection>
          <HistoryOf itemId={id} />
        </>
      }
    >
      <CallSteps slug={slug} call={call} etag={etag} />
      <DetailSection title={t("field.topic")}>
        {topic ? <Paragraphs text={topic} /> : <p>{t("call.noTopic")}</p>}
      </DetailSection>
      {result && (
        <DetailSection title={t("field.result")}>
          <Paragraphs text={result} />
        </DetailSection>
      )}
      {(may.run || call.asks.length > 0) && (
        <DetailSection title={t("call.asked")}>
          <Asks slug={slug} call={call} />
        </DetailSection>
      )}
      {may.run && (state === "draft" || state === "open") && (
        <DetailSection title={t("call.proposed")}>
          <Proposals slug={slug} call={call} />
        </DetailSection>
      )}
    </DetailPage>
  );
}
