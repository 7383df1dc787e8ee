import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useMe } from "@/api";
import { useTranslation } from "@/i18n";
import { useInteractionChanges } from "../api/interactions";
import { InteractionForm } from "../components/InteractionForm";
import { dayOf, emptyInteraction, toDraft } from "../components/interactionValues";

const route = getRouteApi("/p/$slug/stakeholders/interactions/new");

export function NewInteractionPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("interaction");
  const navigate = useNavigate();
  const { log } = useInteractionChanges(slug);
  const own = useMe()?.participations.find((one) => one.slug === slug)?.organisationId ?? null;
  const values = emptyInteraction(dayOf(new Date()), own);
  return (
    <InteractionForm
      slug={slug}
      title={t("form.newTitle")}
      intro={t("form.newIntro")}
      values={{ ...values, counterpartIds: search.organisation ?? [] }}
      draftKey="interaction:new"
      save={(entered, options) => log(toDraft(entered), options)}
      onSaved={({ item: { id } }) =>
        void navigate({ to: "/p/$slug/stakeholders/interactions/$id", params: { slug, id } })
      }
      cancel={linkOptions({ to: "/p/$slug/stakeholders/interactions", params: { slug } })}
    />
  );
}
