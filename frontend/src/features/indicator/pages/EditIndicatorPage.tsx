import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { indicatorQuery, useIndicatorChanges } from "../api/indicators";
import { IndicatorForm } from "../components/IndicatorForm";
import { fromCurrent, toDraft, toValues } from "../components/indicatorValues";

const route = getRouteApi("/p/$slug/indicators/$id/edit");

export function EditIndicatorPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("indicator");
  const navigate = useNavigate();
  const { revise } = useIndicatorChanges(slug);
  const { item, etag } = useSuspenseQuery(indicatorQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/indicators/$id", params: { slug, id } });
  return (
    <IndicatorForm
      slug={slug}
      title={t("form.editTitle", { title: item.title })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`indicator:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
