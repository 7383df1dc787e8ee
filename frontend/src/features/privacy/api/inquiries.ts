import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged, useKeysetList } from "@/api";
import type { Language } from "@/i18n";
import type { SaveOptions } from "@/ui/form";

type Schemas = components["schemas"];
export type Inquiry = Schemas["InquiryView"];
export type InquirySummary = Schemas["InquirySummary"];
export type InquiryDraft = Schemas["InquiryDraft"];
export type Holding = Schemas["Holding"];
export type HoldingKind = Schemas["HoldingKind"];
export type ErasureProof = Schemas["ErasureProof"];

const LIST = "/api/v1/partnerships/{slug}/inquiries";
const ONE = `${LIST}/{id}` as const;

const keys = keysOf("inquiries");

export const useInquiries = (slug: string) =>
  useKeysetList(keys.list(slug), (cursor) =>
    read(
      client.GET(LIST, {
        params: { path: { slug }, query: { cursor, count: cursor === undefined } },
      }),
    ),
  );

/** Looked for anew each time the page is opened: what is held changes without the inquiry. */
export const inquiryQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.item(slug, id),
    queryFn: () => readTagged(client.GET(ONE, { params: { path: { slug, id } } })),
    staleTime: 0,
  });

export const paperAddress = (slug: string, id: string, language: Language) =>
  `/api/v1/partnerships/${slug}/inquiries/${id}/pdf?language=${language}`;

export function useInquiryActs(slug: string) {
  const queries = useQueryClient();
  const lookAgain = () => queries.invalidateQueries({ queryKey: [slug] });
  return {
    lookAgain,
    open: async (body: InquiryDraft, { idempotency }: SaveOptions) => {
      const opened = await readTagged(
        client.POST(LIST, { params: { path: { slug } }, headers: idempotency, body }),
      );
      await queries.invalidateQueries({ queryKey: keys.all(slug) });
      return opened;
    },
    erase: async (id: string, namesInTexts: boolean, etag: string) => {
      const erased = await readTagged(
        client.POST(`${ONE}/erasure`, {
          params: { path: { slug, id } },
          headers: ifMatch(etag),
          body: { namesInTexts },
        }),
      );
      // Nor does this browser remember the person.
      queries.removeQueries({ queryKey: [slug], type: "inactive" });
      queries.setQueryData(inquiryQuery(slug, id).queryKey, erased);
      await lookAgain();
      return erased;
    },
  };
}
