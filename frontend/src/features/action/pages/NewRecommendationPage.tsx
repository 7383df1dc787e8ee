import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useRecommendationChanges } from "../api/recommendations";
import { RecommendationForm } from "../components/RecommendationForm";
import { emptyRecommendation, toDraft } from "../components/recommendationValues";

const route = getRouteApi("/p/$slug/actions/recommendations/new");

export function NewRecommendationPage() {
  const { slug } = route.useParams();
  const [action = ""] = route.useSearch().action ?? [];
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { make } = useRecommendationChanges(slug);
  return (
    <RecommendationForm
      slug={slug}
      title={t("recommendation.newTitle")}
      intro={t("recommendation.newIntro")}
      values={emptyRecommendation(action)}
      draftKey={`${slug}:recommendation:new:${action}`}
      save={(values, options) => make(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/actions/recommendations/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={
        action === ""
          ? linkOptions({ to: "/p/$slug/actions/recommendations", params: { slug } })
          : linkOptions({ to: "/p/$slug/actions/$id", params: { slug, id: action } })
      }
    />
  );
}
