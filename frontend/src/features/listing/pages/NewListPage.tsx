import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { useListChanges } from "../api/lists";
import { toFilters } from "../components/filters";
import { ListForm } from "../components/ListForm";
import { useFilterWords } from "../components/useFilterWords";

const route = getRouteApi("/p/$slug/stakeholders/lists/new");

/** Keeps the list of organisations as it was filtered. */
export function NewListPage() {
  const { slug } = route.useParams();
  const filters = toFilters(route.useSearch());
  const { t } = useTranslation("listing");
  const words = useFilterWords(slug);
  const navigate = useNavigate();
  const { save } = useListChanges(slug);
  return (
    <ListForm
      slug={slug}
      title={t("newTitle")}
      intro={t("intro", { what: words(filters) })}
      values={{ name: "", shared: false }}
      draftKey={`${slug}:list:new`}
      save={(values, options) => save({ ...values, filters }, options)}
      onSaved={() =>
        void navigate({ to: "/p/$slug/stakeholders/lists", params: { slug }, replace: true })
      }
    />
  );
}
