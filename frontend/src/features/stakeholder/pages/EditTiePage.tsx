import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { tieQuery, useTieChanges } from "../api/parts";
import { TieForm } from "../components/TieForm";
import { currentTie, tieDraft, tieValues } from "../components/partValues";
import { RemovePart } from "../components/RemovePart";

const route = getRouteApi("/p/$slug/stakeholders/$id/ties/$part");

export function EditTiePage() {
  const { slug, id, part } = route.useParams();
  const { t } = useTranslation("stakeholder");
  const navigate = useNavigate();
  const { revise, add, remove } = useTieChanges(slug);
  const { item, etag } = useSuspenseQuery(tieQuery(slug, part)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  const leave = () => void navigate(page);
  return (
    <TieForm
      slug={slug}
      from={item.from.name}
      fixed
      title={t("tie.editTitle", { from: item.from.name, to: item.to.name })}
      values={tieValues(item)}
      draftKey={`tie:${part}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(part, tieDraft(values, item.from.id), options)}
      onSaved={leave}
      cancel={page}
      fromCurrent={currentTie}
      foot={
        <RemovePart
          label={t("tie.remove")}
          said={t("tie.removed", { name: item.to.name })}
          remove={() => remove(part, etag)}
          putBack={(options) => add(tieDraft(tieValues(item), item.from.id), options)}
          onRemoved={leave}
        />
      }
    />
  );
}
