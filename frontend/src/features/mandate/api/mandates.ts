import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  client,
  type components,
  done,
  ifMatch,
  keysOf,
  read,
  readTagged,
  useKeysetList,
} from "@/api";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Balance = Schemas["Balance"];
export type BalanceCount = Schemas["BalanceCount"];
export type Dimension = Schemas["BalanceDimension"];
export type JudgedTarget = Schemas["JudgedTarget"];
export type TargetDraft = Schemas["BalanceTargetDraft"];
export type EndingSeat = Schemas["EndingSeat"];
export type RotationPlan = Schemas["RotationPlan"];
export type RotationRule = Schemas["RotationRule"];
export type RotationRuleDraft = Schemas["RotationRuleDraft"];
export type RotationStep = Schemas["RotationStep"];
export type Succession = Schemas["Succession"];

const BASE = "/api/v1/partnerships/{slug}";
const TARGETS = `${BASE}/balance-targets` as const;
const RULES = `${BASE}/rotation-rules` as const;
const rules = keysOf("rotation-rules");

export const balanceQuery = (slug: string) =>
  queryOptions({
    queryKey: [slug, "balance"],
    queryFn: () => read(client.GET(`${BASE}/balance`, { params: { path: { slug } } })),
  });

export const rotationQuery = (slug: string) =>
  queryOptions({
    queryKey: rules.list(slug),
    queryFn: () => read(client.GET(RULES, { params: { path: { slug } } })),
  });

export const ruleQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: rules.item(slug, id),
    queryFn: () => readTagged(client.GET(`${RULES}/{id}`, { params: { path: { slug, id } } })),
  });

export function useEnding(slug: string, months: number) {
  return useKeysetList([slug, "ending-mandates", months], (cursor) =>
    read(
      client.GET(`${BASE}/ending-mandates`, {
        params: { path: { slug }, query: { months, cursor, count: cursor === undefined } },
      }),
    ),
  );
}

/** A seat or a target shows in many places: after a change all of the partnership asks again. */
export function useMandateChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  return {
    setTarget: (body: TargetDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(
          client.POST(TARGETS, { params: { path: { slug } }, headers: idempotency, body }),
        ),
      ),
    dropTarget: (id: string) =>
      change(
        done(
          client.DELETE(`${TARGETS}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch("*"),
          }),
        ),
      ),
    setRule: (body: RotationRuleDraft, { idempotency }: SaveOptions) =>
      change(
        readTagged(client.POST(RULES, { params: { path: { slug } }, headers: idempotency, body })),
      ),
    reviseRule: (id: string, body: RotationRuleDraft, { etag }: SaveOptions) =>
      change(
        readTagged(
          client.PATCH(`${RULES}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
            body,
          }),
        ),
      ),
    dropRule: (id: string, etag: string) =>
      change(
        done(
          client.DELETE(`${RULES}/{id}`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
    succeed: (id: string, body: Succession, { etag, idempotency }: SaveOptions) =>
      change(
        readTagged(
          client.POST(`${BASE}/memberships/{id}/succession`, {
            params: { path: { slug, id } },
            headers: { ...ifMatch(etag), ...idempotency },
            body,
          }),
        ),
      ),
  };
}
