import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { editionQuery, useEditionChanges } from "../api/editions";
import { EditionForm } from "../components/EditionForm";
import { fromCurrent, toDraft, toValues } from "../components/editionValues";

const route = getRouteApi("/p/$slug/dilemmas/academies/$id/edit");

export function EditEditionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { revise } = useEditionChanges(slug);
  const { item, etag } = useSuspenseQuery(editionQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/academies/$id", params: { slug, id } });
  return (
    <EditionForm
      slug={slug}
      title={t("edition.editTitle", { name: item.title })}
      intro={t("edition.editIntro")}
      values={toValues(item)}
      draftKey={`edition:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
