import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { practiceQuery, usePracticeChanges } from "../api/practices";
import { PracticeForm } from "../components/PracticeForm";
import { fromCurrent, toDraft, toValues } from "../components/practiceValues";

const route = getRouteApi("/p/$slug/dilemmas/practices/$id/edit");

export function EditPracticePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("practice");
  const navigate = useNavigate();
  const { revise } = usePracticeChanges(slug);
  const { item, etag } = useSuspenseQuery(practiceQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/practices/$id", params: { slug, id } });
  return (
    <PracticeForm
      slug={slug}
      title={t("form.editTitle", { name: item.title })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`practice:${id}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(id, toDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
