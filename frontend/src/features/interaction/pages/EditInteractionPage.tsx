import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { interactionQuery, useInteractionChanges } from "../api/interactions";
import { InteractionForm } from "../components/InteractionForm";
import { fromCurrent, toDraft, toValues } from "../components/interactionValues";

const route = getRouteApi("/p/$slug/stakeholders/interactions/$id/edit");

export function EditInteractionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("interaction");
  const navigate = useNavigate();
  const { revise } = useInteractionChanges(slug);
  const { item, etag } = useSuspenseQuery(interactionQuery(slug, id)).data;
  const page = linkOptions({
    to: "/p/$slug/stakeholders/interactions/$id",
    params: { slug, id },
  });
  return (
    <InteractionForm
      slug={slug}
      title={t("form.editTitle", { title: item.title })}
      intro={t("form.editIntro")}
      values={toValues(item)}
      draftKey={`interaction:${id}`}
      etag={etag}
      save={(values, options) => revise(id, toDraft(values), options.etag)}
      onSaved={() => void navigate(page)}
      cancel={page}
      fromCurrent={fromCurrent}
    />
  );
}
