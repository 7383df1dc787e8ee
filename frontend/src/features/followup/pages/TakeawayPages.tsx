import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { takeawayQuery, useWayChanges, wayQuery } from "../api/way";
import { TakeawayForm } from "../components/TakeawayForm";
import { emptyTakeaway, toDraft, toPatch, toValues } from "../components/takeawayValues";

const newRoute = getRouteApi("/p/$slug/dilemmas/$id/takeaways/new");
const editRoute = getRouteApi("/p/$slug/dilemmas/$id/takeaways/$takeawayId");

export function NewTakeawayPage() {
  const { slug, id } = newRoute.useParams();
  const { contribution, text = "" } = newRoute.useSearch();
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const { add } = useWayChanges(slug, id);
  const { item: way } = useSuspenseQuery(wayQuery(slug, id, 0)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } });
  return (
    <TakeawayForm
      slug={slug}
      title={t("takeaway.add")}
      values={{ ...emptyTakeaway, text }}
      whoHidden={way.cityHidden}
      may={way.may.add}
      draftKey={`dilemma:${id}:takeaway:${contribution ?? "new"}`}
      save={(values, options) =>
        add({ ...toDraft(values), contributionId: contribution ?? null }, options)
      }
      onSaved={() => void navigate({ ...page, replace: true })}
      cancel={page}
    />
  );
}

export function EditTakeawayPage() {
  const { slug, id, takeawayId } = editRoute.useParams();
  const { t } = useTranslation("followup");
  const navigate = useNavigate();
  const { revise } = useWayChanges(slug, id);
  const { item, etag } = useSuspenseQuery(takeawayQuery(slug, id, takeawayId)).data;
  const page = linkOptions({ to: "/p/$slug/dilemmas/$id", params: { slug, id } });
  return (
    <TakeawayForm
      slug={slug}
      title={t("form.editTitle")}
      values={toValues(item)}
      whoHidden={item.whoHidden}
      may={item.may.edit}
      draftKey={`takeaway:${takeawayId}`}
      etag={etag}
      save={(values, options) => revise(takeawayId, toPatch(values, item.whoHidden), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
    />
  );
}
