import { Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar, MoreButton, useIndexAddress } from "@/ui/index-page";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useKindName } from "@/ui/useKindName";
import { useSearchResults } from "../api/search";
import { HitGroup } from "../components/HitGroup";
import classes from "../components/search.module.css";

const route = getRouteApi("/p/$slug/search");
/** Of each kind, while all kinds are shown. */
const FIRST_FEW = 6;

/** One search over everything the reader may see: grouped by kind, the best first. */
export function SearchPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { t } = useTranslation(["search", "common"]);
  const kindName = useKindName();
  const address = useIndexAddress(search);
  const q = search.q ?? "";
  const found = useSearchResults(slug, q, search.kind);
  const narrowed = search.kind !== undefined;
  const shown = found.kinds.filter(({ kind }) => !narrowed || search.kind?.includes(kind));
  const options = [...new Set([...found.kinds.map(({ kind }) => kind), ...(search.kind ?? [])])];
  const count = shown.reduce((sum, kind) => sum + kind.count, 0);
  const nothing = q !== "" && !found.isPending && !found.error && found.hits.length === 0;
  const list = { ...found, items: found.hits, total: null };

  return (
    <Page>
      <PageTitle title={q === "" ? t("title") : t("titleFor", { q })}>{t("title")}</PageTitle>
      <Text c="dimmed" mt="xs" mb="md">
        {t("sentence")}
      </Text>
      <FilterBar
        address={address}
        label={t("field")}
        filters={
          options.length > 0
            ? [
                {
                  name: "kind",
                  label: t("kind"),
                  options: options.map((kind) => ({ value: kind, label: kindName(kind) })),
                },
              ]
            : []
        }
        sorts={[]}
      />
      <p role="status" className="ct-visually-hidden">
        {q !== "" && !found.isPending && t("common:search.found", { count })}
      </p>
      {found.corrected && (
        <p className={classes.corrected}>
          {t("nothingFor", { q })} <strong>{t("instead", { corrected: found.corrected })}</strong>
        </p>
      )}
      {found.isPending && <LoadingRows />}
      {found.error && <ProblemNotice error={found.error} onRetry={found.retry} />}
      {q === "" && <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>}
      {nothing && <EmptyState title={t("noneTitle", { q })}>{t("noneText")}</EmptyState>}
      <div aria-busy={found.isRefreshing}>
        {shown.map((kind) => {
          const hits = found.hits.filter((hit) => hit.kind === kind.kind);
          return (
            <HitGroup
              key={kind.kind}
              slug={slug}
              q={q}
              kind={kind}
              hits={narrowed ? hits : hits.slice(0, FIRST_FEW)}
              narrowed={narrowed}
            />
          );
        })}
      </div>
      {narrowed && <MoreButton list={list} />}
    </Page>
  );
}
