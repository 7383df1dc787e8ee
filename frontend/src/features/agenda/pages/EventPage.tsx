import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { DetailPage, DetailSection, Missing, Paragraphs } from "@/ui/detail-page";
import { doWithUndo } from "@/ui/doWithUndo";
import { eventQuery, useEventChanges } from "../api/events";
import { EventFacts } from "../components/EventFacts";
import { spanInWords } from "../components/moment";
import { SessionList } from "../components/SessionList";
import { useEventWords } from "../components/useEventWords";

const route = getRouteApi("/p/$slug/events/$id");

export function EventPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("agenda");
  const format = useFormat();
  const words = useEventWords();
  const changes = useEventChanges(slug);
  const { item: event, etag } = useSuspenseQuery(eventQuery(slug, id)).data;
  const { title, kind, starts, ends, place, country, about, may } = event;

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

  const acts = event.archivedAt
    ? [{ label: t("restore"), onSelect: () => void changes.restore(id, etag) }]
    : [{ label: t("archive"), onSelect: () => void archive() }];

  return (
    <DetailPage
      area="action"
      kind={words.kind(kind)}
      visibility={event.visibility}
      title={title}
      thread={<ThreadOf itemId={id} kind="event" />}
      facts={[
        spanInWords(starts, ends, format) || t("detail.undated"),
        [place, country && format.country(country)].filter(Boolean).join(", "),
      ]}
      edit={
        may.edit ? linkOptions({ to: "/p/$slug/events/$id/edit", params: { slug, id } }) : undefined
      }
      acts={may.archive ? acts : []}
      archivedAt={event.archivedAt}
      side={
        <>
          <EventFacts slug={slug} event={event} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <DetailSection title={t("detail.about")}>
        {about ? <Paragraphs text={about} /> : <Missing>{t("detail.noAbout")}</Missing>}
      </DetailSection>
      <SessionList slug={slug} event={event} />
    </DetailPage>
  );
}
