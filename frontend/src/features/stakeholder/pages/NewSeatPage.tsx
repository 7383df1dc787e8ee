import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { organisationQuery } from "../api/organisations";
import { useSeatChanges } from "../api/parts";
import { SeatForm } from "../components/SeatForm";
import { seatDraft, emptySeat } from "../components/partValues";

const route = getRouteApi("/p/$slug/stakeholders/$id/seats/new");

export function NewSeatPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { add } = useSeatChanges(slug);
  const { name } = useSuspenseQuery(organisationQuery(slug, id)).data.item;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  return (
    <SeatForm
      slug={slug}
      title={t("seatForm.newTitle", { name })}
      values={emptySeat(id)}
      draftKey={`seat:new:${id}`}
      save={(values, options) => add(seatDraft(values), options)}
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}
