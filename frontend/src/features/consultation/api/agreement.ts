import { queryOptions } from "@tanstack/react-query";
import { client, type components, read } from "@/api";
import { consultationKeys } from "./consultations";

type Schemas = components["schemas"];
export type Agreement = Schemas["AgreementView"];
export type IdeaAgreement = Schemas["IdeaAgreement"];
export type Figures = Schemas["AgreementFigures"];

export const agreementQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: consultationKeys.part(slug, id, "agreement"),
    queryFn: () =>
      read(
        client.GET("/api/v1/partnerships/{slug}/consultations/{id}/agreement", {
          params: { path: { slug, id } },
        }),
      ),
    retry: false,
  });
