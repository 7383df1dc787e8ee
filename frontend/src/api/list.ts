import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";

export interface Total {
  value: number;
  exact: boolean;
}

/** What every list endpoint answers. */
export interface Page<T> {
  items: T[];
  next?: string | null | undefined;
  total?: Total | null | undefined;
}

export function keysetOptions<P extends Page<unknown>>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<P>,
) {
  const first: string | undefined = undefined;
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => fetchPage(pageParam),
    initialPageParam: first,
    getNextPageParam: (page: P) => page.next ?? undefined,
    placeholderData: keepPreviousData, // the list does not jump while a filter changes
  });
}

export interface KeysetList<T> {
  items: T[];
  total: Total | null;
  isPending: boolean;
  isRefreshing: boolean;
  error: Error | null;
  retry: () => void;
  hasMore: boolean;
  isLoadingMore: boolean;
  more: () => void;
}

/** A list that grows by "More"; what `IndexPage` takes as `list`. */
export function useKeysetList<T>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): KeysetList<T> {
  const query = useInfiniteQuery(keysetOptions(queryKey, fetchPage));
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    total: query.data?.pages[0]?.total ?? null,
    isPending: query.isPending,
    isRefreshing: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}
