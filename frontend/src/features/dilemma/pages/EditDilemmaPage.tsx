import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { dilemmaQuery, useDilemmaChanges } from "../api/dilemmas";
import { DilemmaForm } from "../components/DilemmaForm";
import { fromCurrent, toChanges, toValues } from "../components/dilemmaValues";

const route = getRouteApi("/p/$slug/dilemmas/$id/edit");

export function EditDilemmaPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("dilemma");
  const navigate = useNavigate();
  const { revise } = useDilemmaChanges(slug);
  const { item, etag } = useSuspenseQuery(dilemmaQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } });
  return (
    <DilemmaForm
      slug={slug}
      id={id}
      title={t("form.editTitle")}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`dilemma:${id}`}
      etag={etag}
      may={item.may.edit}
      cityHidden={item.cityHidden}
      save={(values, options) => revise(id, toChanges(values, item.cityHidden), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
