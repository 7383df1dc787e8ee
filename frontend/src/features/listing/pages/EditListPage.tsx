import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { savedListQuery, useListChanges } from "../api/lists";
import { ListForm } from "../components/ListForm";
import { useFilterWords } from "../components/useFilterWords";

const route = getRouteApi("/p/$slug/stakeholders/lists/$id");

export function EditListPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("listing");
  const words = useFilterWords(slug);
  const navigate = useNavigate();
  const { revise } = useListChanges(slug);
  const { item, etag } = useSuspenseQuery(savedListQuery(slug, id)).data;
  const { name, shared, filters, may } = item;
  return (
    <ListForm
      slug={slug}
      title={t("editTitle", { name })}
      intro={t("intro", { what: words(filters) })}
      values={{ name, shared }}
      draftKey={`${slug}:list:${id}`}
      etag={etag}
      may={may.edit}
      save={(values, options) => revise(id, { ...values, filters }, options)}
      onSaved={() => void navigate({ to: "/p/$slug/stakeholders/lists", params: { slug } })}
    />
  );
}
