import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { callQuery, useCallChanges } from "../api/calls";
import { CallForm } from "../components/CallForm";
import { fromCurrent, toDraft, toValues } from "../components/callValues";

const route = getRouteApi("/p/$slug/stakeholders/calls/$id/edit");

export function EditCallPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("expertise");
  const navigate = useNavigate();
  const { revise } = useCallChanges(slug);
  const { item, etag } = useSuspenseQuery(callQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/calls/$id", params: { slug, id } });
  return (
    <CallForm
      slug={slug}
      title={t("callForm.editTitle", { title: item.title })}
      intro={t("callForm.editIntro")}
      values={toValues(item)}
      draftKey={`call:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
