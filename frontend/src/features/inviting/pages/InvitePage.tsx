import { getRouteApi } from "@tanstack/react-router";
import { toFilters, useFilterWords } from "@/features/listing";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { InviteForm } from "../components/InviteForm";

const route = getRouteApi("/p/$slug/stakeholders/lists/invite");

/** Invites the people of the organisations as they were filtered. */
export function InvitePage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const filters = toFilters(search);
  const { t } = useTranslation();
  const words = useFilterWords(slug);
  return (
    <InviteForm
      slug={slug}
      what={words(filters)}
      source={{ filters, outreachListId: null }}
      cancel={
        <LinkButton to="/p/$slug/stakeholders" params={{ slug }} search={search} variant="subtle">
          {t("form.cancel")}
        </LinkButton>
      }
    />
  );
}
