import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { notify } from "@/ui/toasts";
import { indicatorQuery } from "../api/indicators";
import { useObservationChanges } from "../api/observations";
import { placeQuery } from "../api/places";
import { useOwnOrganisation } from "../components/IndicatorValues";
import { ObservationForm } from "../components/ObservationForm";
import { emptyObservation, toDraft } from "../components/observationValues";
import { useIndicatorWords } from "../components/useIndicatorWords";

const route = getRouteApi("/p/$slug/indicators/$id/report");

/** Report a value: the secretariat for any place, others for their own organisation. */
export function ReportPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("indicator");
  const navigate = useNavigate();
  const words = useIndicatorWords();
  const { report } = useObservationChanges(slug);
  const { item: indicator } = useSuspenseQuery(indicatorQuery(slug, id)).data;
  const any = indicator.may.report === "any";
  const own = useOwnOrganisation(slug);
  const place = useQuery({ ...placeQuery(slug, own ?? ""), enabled: !any && own !== null });
  const page = linkOptions({ to: "/p/$slug/indicators/$id", params: { slug, id } });
  if (!any && own !== null && place.isPending) return <LoadingRows />;
  if (indicator.may.report === "none") return <NotForYou slug={slug} id={id} />;
  return (
    <ObservationForm
      slug={slug}
      measure={indicator}
      title={t("report.title")}
      intro={t("report.intro", { title: indicator.title, unit: indicator.unit })}
      values={emptyObservation(any ? "" : (own ?? ""))}
      placeName={any ? undefined : (place.data?.name ?? "")}
      draftKey={`observation:new:${id}`}
      saveLabel={t("report.send")}
      save={(values, { idempotency }) =>
        report(id, toDraft(values, words.decimalMark), idempotency)
      }
      onSaved={({ item }) => {
        notify(
          t("report.sent", {
            place: item.place.name,
            value: words.value(item.value, indicator),
          }),
        );
        void navigate({ ...page, replace: true });
      }}
      cancel={page}
    />
  );
}

/** Readers, and members whom the secretariat has not linked to their organisation yet. */
function NotForYou({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation(["indicator", "common"]);
  return (
    <Page reading>
      <PageTitle title={t("report.title")} />
      <EmptyState
        title={t("common:notAllowed.title")}
        action={
          <LinkButton to="/p/$slug/indicators/$id" params={{ slug, id }} variant="default">
            {t("common:detail.back")}
          </LinkButton>
        }
      >
        {t("report.noneToChoose")}
      </EmptyState>
    </Page>
  );
}
