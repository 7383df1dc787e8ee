import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

type Schemas = components["schemas"];
export type Similar = Schemas["SimilarView"];
export type SimilarHit = Schemas["SimilarHit"];
export type SimilarOrganisation = Schemas["SimilarOrganisation"];

export interface Typed {
  question: string;
  background: string;
  themes: string[];
  /** The dilemma that is being edited. */
  except: string | null;
}

const AT_LEAST = 3; // letters
const MINUTE = 60_000;

/** What is similar to a text as far as it is typed; the answer before stays until the next is there. */
export const similarToText = (slug: string, typed: Typed) =>
  queryOptions({
    queryKey: [slug, "similar", "text", typed],
    queryFn: ({ signal }) =>
      read(
        client.POST("/api/v1/partnerships/{slug}/similar", {
          params: { path: { slug } },
          body: {
            ...typed,
            question: typed.question.slice(0, 2000),
            background: typed.background.slice(0, 20_000),
          },
          signal,
        }),
      ),
    enabled: (typed.question + typed.background).trim().length >= AT_LEAST,
    placeholderData: keepPreviousData,
    staleTime: MINUTE,
    retry: false,
  });

/** What is similar to a dilemma or a practice. */
export const similarToItem = (slug: string, id: string) =>
  queryOptions({
    queryKey: [slug, "similar", "item", id],
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/similar/{id}", { params: { path: { slug, id } } }),
      ),
    staleTime: MINUTE,
    retry: false,
  });
