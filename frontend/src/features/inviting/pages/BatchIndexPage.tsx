import { getRouteApi } from "@tanstack/react-router";
import { StakeholderNav } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { IndexPage } from "@/ui/index-page";
import { LinkButton } from "@/ui/links";
import { useBatches } from "../api/batches";
import { BatchRow } from "../components/BatchRow";

const route = getRouteApi("/p/$slug/stakeholders/lists/invitations");

/** Who was invited together, newest first. */
export function BatchIndexPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation("inviting");
  const list = useBatches(slug, {});
  return (
    <IndexPage
      title={t("past.title")}
      sentence={t("past.about")}
      aside={<StakeholderNav slug={slug} />}
      search={search}
      searchable={false}
      list={list}
      row={(batch) => <BatchRow slug={slug} batch={batch} />}
      empty={
        <EmptyState
          title={t("past.emptyTitle")}
          action={
            <LinkButton to="/p/$slug/stakeholders" params={{ slug }}>
              {t("past.emptyStep")}
            </LinkButton>
          }
        >
          {t("past.emptyText")}
        </EmptyState>
      }
    />
  );
}
