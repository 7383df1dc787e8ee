import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { actionQuery, useActionChanges } from "../api/actions";
import { ActionForm } from "../components/ActionForm";
import { fromCurrent, toDraft, toValues } from "../components/actionValues";

const route = getRouteApi("/p/$slug/actions/$id/edit");

export function EditActionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { revise } = useActionChanges(slug);
  const { item, etag } = useSuspenseQuery(actionQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/actions/$id", params: { slug, id } });
  return (
    <ActionForm
      slug={slug}
      title={t("form.editTitle", { title: item.title })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      reachable={[item.state, ...item.may.moves]}
      draftKey={`action:${id}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
