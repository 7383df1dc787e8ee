import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useSeatChanges } from "../api/parts";
import { emptySeat, seatDraft } from "../components/partValues";
import { SeatForm } from "../components/SeatForm";

const route = getRouteApi("/p/$slug/stakeholders/seats/new");

/** A seat for an organisation that is still to be chosen. */
export function NewSeatOfAnyPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { add } = useSeatChanges(slug);
  return (
    <SeatForm
      slug={slug}
      title={t("seatForm.newTitleAny")}
      values={emptySeat("")}
      draftKey={`${slug}:seat:new`}
      save={(values, options) => add(seatDraft(values), options)}
      onSaved={({ item }) =>
        void navigate({
          to: "/p/$slug/stakeholders/$id",
          params: { slug, id: item.organisation.id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders/seats", params: { slug } })}
    />
  );
}
