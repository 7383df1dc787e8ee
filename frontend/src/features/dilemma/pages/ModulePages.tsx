import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, notFound, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { editionQuery, useEditionChanges } from "../api/editions";
import { partTag } from "../api/partTag";
import { ModuleForm } from "../components/ModuleForm";
import {
  emptyModule,
  moduleFromCurrent,
  toModuleDraft,
  toModuleValues,
} from "../components/moduleValues";

const newRoute = getRouteApi("/p/$slug/dilemmas/academies/$id/modules/new");
const editRoute = getRouteApi("/p/$slug/dilemmas/academies/$id/modules/$moduleId");

export function NewModulePage() {
  const { slug, id } = newRoute.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { addModule } = useEditionChanges(slug);
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  return (
    <ModuleForm
      slug={slug}
      title={t("edition.addModule")}
      values={emptyModule}
      draftKey={`edition:${id}:module:new`}
      save={(values, options) => addModule(id, toModuleDraft(values), options)}
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}

export function EditModulePage() {
  const { slug, id, moduleId } = editRoute.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { reviseModule } = useEditionChanges(slug);
  const { item } = useSuspenseQuery(editionQuery(slug, id)).data;
  const module = item.modules.find((one) => one.id === moduleId);
  if (!module) throw notFound();
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  return (
    <ModuleForm
      slug={slug}
      title={t("edition.editModuleTitle", { name: module.title })}
      values={toModuleValues(module)}
      draftKey={`module:${moduleId}`}
      etag={partTag(module)}
      save={(values, options) => reviseModule(id, moduleId, toModuleDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={moduleFromCurrent}
    />
  );
}
