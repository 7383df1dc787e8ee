import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, read } from "@/api";

type Schemas = components["schemas"];
export type Asked = Schemas["AskedView"];
export type OwnProfile = Schemas["OwnExpertProfile"];
export type ExpertProfile = Schemas["ExpertProfile"];
export type AnswerDraft = Schemas["CallAnswerDraft"];

const ANSWER = "/api/v1/partnerships/{slug}/calls/answers/{token}";
const PROFILE = "/api/v1/partnerships/{slug}/experts/profile/{token}";

/** What signed links open, for people without an account. */
export const askedQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: ["link", slug, "answer", token],
    queryFn: () => read(client.GET(ANSWER, { params: { path: { slug, token } } })),
  });

export const profileQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: ["link", slug, "profile", token],
    queryFn: () => read(client.GET(PROFILE, { params: { path: { slug, token } } })),
  });

export function useLinkChanges(slug: string, token: string) {
  const queries = useQueryClient();
  const params = { path: { slug, token } };
  return {
    answer: async (body: AnswerDraft) => {
      const asked = await read(client.POST(ANSWER, { params, body }));
      queries.setQueryData(askedQuery(slug, token).queryKey, asked);
      return asked;
    },
    join: async (body: ExpertProfile) => {
      const profile = await read(client.POST(PROFILE, { params, body }));
      queries.setQueryData(profileQuery(slug, token).queryKey, profile);
      return profile;
    },
    leave: async () => {
      const profile = await read(client.POST(`${PROFILE}/leave`, { params }));
      queries.setQueryData(profileQuery(slug, token).queryKey, profile);
      return profile;
    },
  };
}
