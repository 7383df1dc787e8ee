import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useActionChanges } from "../api/actions";
import { ActionForm } from "../components/ActionForm";
import { emptyAction, toDraft } from "../components/actionValues";

const route = getRouteApi("/p/$slug/actions/new");

export function NewActionPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { commit } = useActionChanges(slug);
  return (
    <ActionForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={emptyAction}
      draftKey={`${slug}:action:new`}
      save={(values, options) => commit(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/actions/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/actions", params: { slug } })}
    />
  );
}
