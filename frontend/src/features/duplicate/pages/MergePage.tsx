import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { organisationQuery } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { MergeChoices } from "../components/MergeChoices";

const route = getRouteApi("/p/$slug/stakeholders/duplicates/$one/$other");

/** Two organisations side by side: which one stays, and what it takes from the other. */
export function MergePage() {
  const { slug, ...ids } = route.useParams();
  const { t } = useTranslation("duplicate");
  const one = useSuspenseQuery(organisationQuery(slug, ids.one)).data.item;
  const other = useSuspenseQuery(organisationQuery(slug, ids.other)).data.item;
  if (one.archivedAt || other.archivedAt) {
    const standing = one.mergedInto ?? (one.archivedAt ? other.id : one.id);
    return (
      <Page>
        <EmptyState
          title={t("merge.goneTitle")}
          action={
            <LinkButton to="/p/$slug/stakeholders/$id" params={{ slug, id: standing }}>
              {t("merge.openStanding")}
            </LinkButton>
          }
        >
          {t("merge.goneText")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle title={t("merge.title")} />
      <MergeChoices slug={slug} one={one} other={other} />
    </Page>
  );
}
