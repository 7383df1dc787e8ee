import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { usePlanChanges } from "../api/plans";
import { PlanForm } from "../components/PlanForm";
import { emptyPlan, toDraft } from "../components/planValues";

const route = getRouteApi("/p/$slug/actions/plans/new");

export function NewPlanPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { draw } = usePlanChanges(slug);
  return (
    <PlanForm
      slug={slug}
      title={t("plan.newTitle")}
      intro={t("plan.newIntro")}
      values={emptyPlan}
      draftKey={`${slug}:plan:new`}
      save={(values, options) => draw(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/actions/plans/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/actions/plans", params: { slug } })}
    />
  );
}
