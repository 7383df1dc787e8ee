import { useQueries, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { dilemmaQuery } from "@/features/dilemma";
import { useTranslation } from "@/i18n";
import { Loading } from "@/ui/Loading";
import { consultationQuery, useConsultationChanges } from "../api/consultations";
import { ConsultationForm } from "../components/ConsultationForm";
import {
  emptyConsultation,
  fromCurrent,
  toChanges,
  toDraft,
  toValues,
} from "../components/consultationValues";

const newRoute = getRouteApi("/p/$slug/dilemmas/consultations/new");
const editRoute = getRouteApi("/p/$slug/dilemmas/consultations/$id/edit");

/** The address may name dilemmas, the first of which gives the title. */
export function NewConsultationPage() {
  const { slug } = newRoute.useParams();
  const { dilemma: wanted = [] } = newRoute.useSearch();
  const { t } = useTranslation("consultation");
  const navigate = useNavigate();
  const { plan } = useConsultationChanges(slug);
  const found = useQueries({
    queries: wanted.map((id) => ({ ...dilemmaQuery(slug, id), retry: false })),
  });
  if (found.some(({ isPending }) => isPending)) return <Loading />;
  const dilemmas = found
    .flatMap(({ data }) => (data ? [data.item] : []))
    .filter(({ state }) => state === "accepted");
  return (
    <ConsultationForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={{
        ...emptyConsultation,
        title: (dilemmas[0]?.question ?? "").slice(0, 300),
        dilemmaIds: dilemmas.map(({ id }) => id),
      }}
      heard={dilemmas.map(({ id, question }) => ({ value: id, label: question }))}
      draftKey={["consultation:new", slug, ...wanted].join(":")}
      withSeats
      saveLabel={t("form.plan")}
      save={(values, options) => plan(toDraft(values), options)}
      onSaved={({ item: { id } }) =>
        void navigate({
          to: "/p/$slug/dilemmas/consultations/$id",
          params: { slug, id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/dilemmas/consultations", params: { slug } })}
    />
  );
}

export function EditConsultationPage() {
  const { slug, id } = editRoute.useParams();
  const { t } = useTranslation("consultation");
  const navigate = useNavigate();
  const { revise } = useConsultationChanges(slug);
  const { item, etag } = useSuspenseQuery(consultationQuery(slug, id)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/consultations/$id", params: { slug, id } });
  const begun = item.state !== "planned";
  return (
    <ConsultationForm
      slug={slug}
      title={t("form.editTitle")}
      intro={t("form.editIntro")}
      values={toValues(item)}
      heard={item.dilemmas.map(({ id: value, question: label }) => ({ value, label }))}
      followed={{ key: item.protocol, name: item.protocolName, phases: item.phases }}
      draftKey={`consultation:${id}`}
      etag={etag}
      may={item.may.steps.includes("edit")}
      begun={begun}
      save={(values, options) => revise(id, toChanges(values, begun), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
