import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useApproachChanges } from "../api/approaches";
import { ApproachForm } from "../components/ApproachForm";
import { emptyApproach, toDraft } from "../components/approachValues";

const route = getRouteApi("/p/$slug/actions/approaches/new");

export function NewApproachPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { describe } = useApproachChanges(slug);
  return (
    <ApproachForm
      slug={slug}
      title={t("approach.newTitle")}
      intro={t("approach.newIntro")}
      values={emptyApproach}
      draftKey={`${slug}:approach:new`}
      save={(values, options) => describe(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/actions/approaches/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/actions/plans", params: { slug } })}
    />
  );
}
