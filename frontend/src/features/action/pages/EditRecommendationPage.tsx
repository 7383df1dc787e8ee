import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { recommendationQuery, useRecommendationChanges } from "../api/recommendations";
import { RecommendationForm } from "../components/RecommendationForm";
import { fromCurrent, toDraft, toValues } from "../components/recommendationValues";

const route = getRouteApi("/p/$slug/actions/recommendations/$id/edit");

export function EditRecommendationPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { revise } = useRecommendationChanges(slug);
  const { item, etag } = useSuspenseQuery(recommendationQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/actions/recommendations/$id", params: { slug, id } });
  return (
    <RecommendationForm
      slug={slug}
      title={t("recommendation.editTitle")}
      values={toValues(item)}
      draftKey={`recommendation:${id}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
