import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { indicatorQuery } from "../api/indicators";
import { observationQuery, useObservationChanges } from "../api/observations";
import { ObservationForm } from "../components/ObservationForm";
import { fromCurrent, toDraft, toValues } from "../components/observationValues";
import { useIndicatorWords } from "../components/useIndicatorWords";

const route = getRouteApi("/p/$slug/indicators/$id/values/$observationId");

export function EditObservationPage() {
  const { slug, id, observationId } = route.useParams();
  const { t } = useTranslation("indicator");
  const navigate = useNavigate();
  const { decimalMark } = useIndicatorWords();
  const { correct } = useObservationChanges(slug);
  const { item: indicator } = useSuspenseQuery(indicatorQuery(slug, id)).data;
  const { item, etag } = useSuspenseQuery(observationQuery(slug, observationId)).data;
  const page = linkOptions({ to: "/p/$slug/indicators/$id", params: { slug, id } });
  return (
    <ObservationForm
      slug={slug}
      measure={indicator}
      title={t("report.editTitle")}
      intro={t("report.intro", { title: indicator.title, unit: indicator.unit })}
      values={toValues(item, decimalMark)}
      placeName={item.place.name}
      draftKey={`observation:${observationId}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => correct(observationId, toDraft(values, decimalMark), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={(current) => fromCurrent(current, decimalMark)}
    />
  );
}
