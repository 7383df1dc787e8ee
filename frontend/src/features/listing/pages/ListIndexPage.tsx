import { getRouteApi } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { StakeholderNav } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage } from "@/ui/index-page";
import { LinkButton, TextLink } from "@/ui/links";
import { useSavedLists } from "../api/lists";
import { ListRow } from "../components/ListRow";

const route = getRouteApi("/p/$slug/stakeholders/lists");

/** Lists that live: one's own, and those that are shared. */
export function ListIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("listing");
  const curates = mayCurate(useRole(slug));
  const list = useSavedLists(slug, search);
  return (
    <IndexPage
      title={t("title")}
      sentence={t("about")}
      aside={<StakeholderNav slug={slug} />}
      tools={
        curates && (
          <TextLink to="/p/$slug/stakeholders/lists/invitations" params={{ slug }}>
            {t("invitedTogether")}
          </TextLink>
        )
      }
      search={search}
      list={list}
      row={(one) => <ListRow slug={slug} list={one} />}
      empty={
        <EmptyState
          title={t("emptyTitle")}
          action={
            <LinkButton to="/p/$slug/stakeholders" params={{ slug }}>
              {t("emptyStep")}
            </LinkButton>
          }
        >
          {t("emptyText")}
        </EmptyState>
      }
    />
  );
}
