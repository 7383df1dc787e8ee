import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useIndicatorChanges } from "../api/indicators";
import { IndicatorForm } from "../components/IndicatorForm";
import { emptyIndicator, toDraft } from "../components/indicatorValues";

const route = getRouteApi("/p/$slug/indicators/new");

export function NewIndicatorPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("indicator");
  const navigate = useNavigate();
  const { define } = useIndicatorChanges(slug);
  return (
    <IndicatorForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={emptyIndicator}
      draftKey={`${slug}:indicator:new`}
      save={(values, options) => define(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/indicators/$id", params: { slug, id }, replace: true })
      }
      cancel={linkOptions({ to: "/p/$slug/indicators", params: { slug } })}
    />
  );
}
