import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { seatQuery, useSeatChanges } from "../api/parts";
import { SeatForm } from "../components/SeatForm";
import { currentSeat, seatDraft, seatValues } from "../components/partValues";
import { RemovePart } from "../components/RemovePart";

const route = getRouteApi("/p/$slug/stakeholders/$id/seats/$part");

export function EditSeatPage() {
  const { slug, id, part } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { revise, add, remove } = useSeatChanges(slug);
  const { item, etag } = useSuspenseQuery(seatQuery(slug, part)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  const leave = () => void navigate(page);
  return (
    <SeatForm
      slug={slug}
      title={t("seatForm.editTitle", { name: item.organisation.name })}
      values={seatValues(item)}
      draftKey={`seat:${part}`}
      etag={etag}
      save={(values, options) => revise(part, seatDraft(values), options)}
      onSaved={leave}
      cancel={page}
      fromCurrent={currentSeat}
      foot={
        <RemovePart
          label={t("seatForm.remove")}
          said={t("seatForm.removed", { name: item.organisation.name })}
          remove={() => remove(part, etag)}
          putBack={(options) => add(seatDraft(seatValues(item)), options)}
          onRemoved={leave}
        />
      }
    />
  );
}
