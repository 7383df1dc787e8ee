import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

type Schemas = components["schemas"];
export type Home = Schemas["HomeView"];
export type HomeItem = Schemas["HomeItem"];
export type HomeCount = Schemas["HomeCount"];
export type News = Schemas["HomeNews"];

const homeKey = (slug: string) => [slug, "home"] as const;

export const homeQuery = (slug: string) =>
  queryOptions({
    queryKey: homeKey(slug),
    queryFn: () =>
      read(client.GET("/api/v1/partnerships/{slug}/home", { params: { path: { slug } } })),
  });

export function useMarkSeen(slug: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      read(client.POST("/api/v1/partnerships/{slug}/home/seen", { params: { path: { slug } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: homeKey(slug) }),
  });
}
