import { keepPreviousData, queryOptions, useInfiniteQuery } from "@tanstack/react-query";
import type { Area } from "@/ui/areas";
import { kindsOfArea } from "@/ui/useKindName";
import { client, type components, keysetOptions, read } from "@/api";

type Schemas = components["schemas"];
export type SearchHit = Schemas["SearchHit"];
export type KindCount = Schemas["KindCount"];

const SEARCH = "/api/v1/partnerships/{slug}/search";
const PAGE = 50;
const QUICK = 20;

/** For fields that answer while one types; in one area, or in all. */
export const quickSearchQuery = (slug: string, q: string, area?: Area) =>
  queryOptions({
    queryKey: [slug, "search", "quick", { q, area }],
    queryFn: () => {
      const query = { q, limit: QUICK, kind: area && kindsOfArea(area) };
      return read(client.GET(SEARCH, { params: { path: { slug }, query } }));
    },
    placeholderData: keepPreviousData,
  });

export function useSearchResults(slug: string, q: string, kind: string[] | undefined) {
  const query = useInfiniteQuery({
    ...keysetOptions([slug, "search", "page", { q, kind }], (cursor) =>
      read(
        client.GET(SEARCH, { params: { path: { slug }, query: { q, kind, cursor, limit: PAGE } } }),
      ),
    ),
    enabled: q !== "",
  });
  const first = query.data?.pages[0];
  return {
    hits: query.data?.pages.flatMap((page) => page.items) ?? [],
    corrected: first?.corrected ?? null,
    kinds: first?.kinds ?? [],
    isPending: q !== "" && query.isPending,
    isRefreshing: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}
