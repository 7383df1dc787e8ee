import { useQueryClient } from "@tanstack/react-query";
import { client, type components, done, ifMatch, read } from "@/api";

type Schemas = components["schemas"];
export type Milestone = Schemas["MilestoneView"];
export type MilestoneDraft = Schemas["MilestoneDraft"];
export type MilestonePatch = Schemas["MilestoneDraftPatch"];

/** What has milestones. */
export interface Bearer {
  kind: "action" | "plan";
  id: string;
}

/** Parts come inside their item, without a header of their own: what a change of one sends as If-Match. */
export const tagOf = (part: { version: number }) => `"${part.version}.0-0"`;

const PATHS = {
  action: "/api/v1/partnerships/{slug}/actions/{id}/milestones",
  plan: "/api/v1/partnerships/{slug}/plans/{id}/milestones",
} as const;

/** Milestones stand inside actions, plans and the time line: after a change all of them ask again. */
export function useMilestoneChanges(slug: string, bearer: Bearer) {
  const queries = useQueryClient();
  const path = { slug, id: bearer.id };
  const all = PATHS[bearer.kind];
  const one = `${all}/{milestone}` as const;

  async function then<T>(change: Promise<T>) {
    const result = await change;
    await queries.invalidateQueries({ queryKey: [slug] });
    return result;
  }

  return {
    set: (body: MilestoneDraft) => then(read(client.POST(all, { params: { path }, body }))),
    revise: (milestone: Milestone, body: MilestonePatch) =>
      then(
        read(
          client.PATCH(one, {
            params: { path: { ...path, milestone: milestone.id } },
            headers: ifMatch(tagOf(milestone)),
            body,
          }),
        ),
      ),
    remove: (milestone: Milestone) =>
      then(
        done(
          client.DELETE(one, {
            params: { path: { ...path, milestone: milestone.id } },
            headers: ifMatch(tagOf(milestone)),
          }),
        ),
      ),
  };
}
