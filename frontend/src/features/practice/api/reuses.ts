import { useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, readTagged } from "@/api";
import { partTag } from "@/features/dilemma";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Reuse = Schemas["ReuseView"];
export type ReuseDraft = Schemas["ReuseDraft"];
export type ReuseState = Schemas["ReuseState"];

export const reuseStates = [
  "considering",
  "preparing",
  "running",
  "done",
  "stopped",
] as const satisfies ReuseState[];

const REUSES = "/api/v1/partnerships/{slug}/practices/{id}/reuses";

/** Who reuses a practice comes with it: its page brings it all anew. */
export function useReuseChanges(slug: string, id: string) {
  const queries = useQueryClient();

  async function refresh<T>(changed: Promise<T>) {
    const reuse = await changed;
    await queries.invalidateQueries({ queryKey: [slug] });
    return reuse;
  }

  return {
    take: (body: ReuseDraft, { idempotency }: Pick<SaveOptions, "idempotency">) =>
      refresh(
        readTagged(
          client.POST(REUSES, { params: { path: { slug, id } }, headers: idempotency, body }),
        ),
      ),
    revise: (reuse: string, body: ReuseDraft, { etag }: SaveOptions) =>
      refresh(
        readTagged(
          client.PATCH(`${REUSES}/{reuse}`, {
            params: { path: { slug, id, reuse } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    withdraw: (reuse: Reuse) =>
      refresh(
        done(
          client.DELETE(`${REUSES}/{reuse}`, {
            params: { path: { slug, id, reuse: reuse.id } },
            headers: ifMatch(partTag(reuse)),
          }),
        ),
      ),
  };
}
