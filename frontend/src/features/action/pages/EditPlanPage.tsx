import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { planQuery, usePlanChanges } from "../api/plans";
import { PlanForm } from "../components/PlanForm";
import { fromCurrent, toDraft, toValues } from "../components/planValues";

const route = getRouteApi("/p/$slug/actions/plans/$id/edit");

export function EditPlanPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { revise } = usePlanChanges(slug);
  const { item, etag } = useSuspenseQuery(planQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/actions/plans/$id", params: { slug, id } });
  return (
    <PlanForm
      slug={slug}
      title={t("plan.editTitle", { title: item.title })}
      intro={t("plan.editIntro")}
      values={toValues(item)}
      draftKey={`plan:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
