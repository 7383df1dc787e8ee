import { useQueryClient } from "@tanstack/react-query";
import { client, type components, keysOf, read, useKeysetList } from "@/api";

type Schemas = components["schemas"];
export type Review = Schemas["ReviewView"];
export type ReviewReason = Schemas["ReviewReason"];

export interface ReviewFilters {
  q?: string | undefined;
  reason: ReviewReason[];
  months: number;
}

const LIST = "/api/v1/partnerships/{slug}/contact-reviews";
const PAGE = 20;
/** How many the server confirms at once. */
const AT_ONCE = 200;

const keys = keysOf("contact-reviews");

export const useReviews = (slug: string, filters: ReviewFilters) =>
  useKeysetList(keys.list(slug, filters), (cursor) =>
    read(
      client.GET(LIST, {
        params: {
          path: { slug },
          query: { ...filters, cursor, limit: PAGE, count: cursor === undefined },
        },
      }),
    ),
  );

export function useConfirmation(slug: string) {
  const queries = useQueryClient();
  /** Says of these contacts that they are right today, and tells how many it was. */
  return async (contacts: string[]) => {
    let confirmed = 0;
    for (let at = 0; at < contacts.length; at += AT_ONCE) {
      const contactIds = contacts.slice(at, at + AT_ONCE);
      const answer = await read(
        client.POST(`${LIST}/confirmations`, { params: { path: { slug } }, body: { contactIds } }),
      );
      confirmed += answer.confirmed;
    }
    await queries.invalidateQueries({ queryKey: [slug] });
    return confirmed;
  };
}
