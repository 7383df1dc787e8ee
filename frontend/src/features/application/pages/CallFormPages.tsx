import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { callQuery, useApplicationChanges } from "../api/applications";
import { CallForm } from "../components/CallForm";
import { callDraft, callValues, currentCall, emptyCall } from "../components/callValues";

const newRoute = getRouteApi("/p/$slug/stakeholders/member-calls/new");
const editRoute = getRouteApi("/p/$slug/stakeholders/member-calls/$id/edit");

export function NewCallPage() {
  const { slug } = newRoute.useParams();
  const { t } = useTranslation("application");
  const navigate = useNavigate();
  const { write } = useApplicationChanges(slug);
  return (
    <CallForm
      slug={slug}
      title={t("callForm.newTitle")}
      values={emptyCall}
      published={false}
      draftKey="member-call:new"
      save={(values, options) => write(callDraft(values), options)}
      onSaved={({ item }) =>
        void navigate({
          to: "/p/$slug/stakeholders/member-calls/$id",
          params: { slug, id: item.id },
        })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders/member-calls", params: { slug } })}
    />
  );
}

export function EditCallPage() {
  const { slug, id } = editRoute.useParams();
  const { t } = useTranslation("application");
  const navigate = useNavigate();
  const { revise } = useApplicationChanges(slug);
  const { item, etag } = useSuspenseQuery(callQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/member-calls/$id", params: { slug, id } });
  return (
    <CallForm
      slug={slug}
      title={t("callForm.editTitle")}
      values={callValues(item)}
      published={item.state !== "draft"}
      draftKey={`member-call:${id}`}
      etag={etag}
      save={(values, options) => revise(id, callDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={currentCall}
    />
  );
}
