/**
 * Query keys: [slug, resource, …]. Invalidate `keys.all(slug)` after a change of one item;
 * `[slug]` alone when the change may be seen everywhere (a role, a visibility).
 *
 *   const organisations = keysOf("organisations");
 *   organisations.list("inclusion", { kind: ["city"] })   → ["inclusion", "organisations", "list", {…}]
 *   organisations.item("inclusion", id)                   → ["inclusion", "organisations", "item", id]
 *   organisations.part("inclusion", id, "memberships")    → [… "item", id, "memberships"]
 */
export function keysOf<R extends string>(resource: R) {
  return {
    all: (slug: string) => [slug, resource] as const,
    list: (slug: string, filters: object = {}) => [slug, resource, "list", filters] as const,
    item: (slug: string, id: string) => [slug, resource, "item", id] as const,
    part: (slug: string, id: string, part: string) => [slug, resource, "item", id, part] as const,
  };
}
