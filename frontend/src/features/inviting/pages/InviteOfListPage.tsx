import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { inviteListQuery } from "@/features/outreach";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { InviteForm } from "../components/InviteForm";

const route = getRouteApi("/p/$slug/stakeholders/gap/lists/$id/invite");

/** Invites the people of the organisations of a list to invite. */
export function InviteOfListPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation();
  const { name } = useSuspenseQuery(inviteListQuery(slug, id)).data.item;
  return (
    <InviteForm
      slug={slug}
      what={name}
      source={{ filters: null, outreachListId: id }}
      cancel={
        <LinkButton to="/p/$slug/stakeholders/gap/lists/$id" params={{ slug, id }} variant="subtle">
          {t("form.cancel")}
        </LinkButton>
      }
    />
  );
}
