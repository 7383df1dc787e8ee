import { queryOptions } from "@tanstack/react-query";
import { client, read } from "@/api";
import { roomKeys } from "./room";

/** Practices to point to, by what is typed; the newest without. */
export const practiceChoices = (slug: string, q: string) =>
  queryOptions({
    queryKey: roomKeys.list(slug, { practices: q }),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/practices", {
          params: { path: { slug }, query: { ...(q ? { q } : undefined), limit: 20 } },
        }),
      ),
    staleTime: 60_000,
  });
