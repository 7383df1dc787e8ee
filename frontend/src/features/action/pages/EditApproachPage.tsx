import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { approachQuery, useApproachChanges } from "../api/approaches";
import { ApproachForm } from "../components/ApproachForm";
import { fromCurrent, toDraft, toValues } from "../components/approachValues";

const route = getRouteApi("/p/$slug/actions/approaches/$id/edit");

export function EditApproachPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const navigate = useNavigate();
  const { revise } = useApproachChanges(slug);
  const { item, etag } = useSuspenseQuery(approachQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/actions/approaches/$id", params: { slug, id } });
  return (
    <ApproachForm
      slug={slug}
      title={t("approach.editTitle", { title: item.title })}
      intro={t("approach.editIntro")}
      values={toValues(item)}
      draftKey={`approach:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values, item), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
