import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useEventChanges } from "../api/events";
import { EventForm } from "../components/EventForm";
import { emptyEvent, toDraft } from "../components/eventValues";

const route = getRouteApi("/p/$slug/events/new");

export function NewEventPage() {
  const { slug } = route.useParams();
  const [parent = ""] = route.useSearch().parent ?? [];
  const { t } = useTranslation("agenda");
  const navigate = useNavigate();
  const { announce } = useEventChanges(slug);
  return (
    <EventForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={emptyEvent(parent)}
      draftKey={`${slug}:event:new:${parent}`}
      save={(values, options) => announce(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/events/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/events", params: { slug } })}
    />
  );
}
