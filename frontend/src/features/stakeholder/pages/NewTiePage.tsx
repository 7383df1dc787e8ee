import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { organisationQuery } from "../api/organisations";
import { useTieChanges } from "../api/parts";
import { TieForm } from "../components/TieForm";
import { tieDraft, emptyTie } from "../components/partValues";

const route = getRouteApi("/p/$slug/stakeholders/$id/ties/new");

export function NewTiePage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { add } = useTieChanges(slug);
  const { name, may } = useSuspenseQuery(organisationQuery(slug, id)).data.item;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  return (
    <TieForm
      slug={slug}
      from={name}
      title={t("tie.newTitle", { name })}
      values={emptyTie}
      draftKey={`tie:new:${id}`}
      may={may.edit}
      save={(values, options) => add(tieDraft(values, id), options)}
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}
