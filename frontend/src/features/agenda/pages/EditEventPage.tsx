import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { eventQuery, useEventChanges } from "../api/events";
import { EventForm } from "../components/EventForm";
import { fromCurrent, toDraft, toValues } from "../components/eventValues";

const route = getRouteApi("/p/$slug/events/$id/edit");

export function EditEventPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("agenda");
  const navigate = useNavigate();
  const { revise } = useEventChanges(slug);
  const { item, etag } = useSuspenseQuery(eventQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/events/$id", params: { slug, id } });
  return (
    <EventForm
      slug={slug}
      id={id}
      title={t("form.editTitle", { title: item.title })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`event:${id}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
