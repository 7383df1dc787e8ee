import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { client, type components, ifMatch, keysOf, read, readTagged } from "@/api";

type Schemas = components["schemas"];
export type Report = Schemas["EditionReportView"];
export type ReportContent = Schemas["ReportContentView"];
export type ReportSession = Schemas["ReportSession"];
export type ReportDilemma = Schemas["ReportDilemma"];
export type Audience = Schemas["ReportAudience"];

const BASE = "/api/v1/partnerships/{slug}";
const EDITION = `${BASE}/editions/{id}` as const;
const REPORT = `${BASE}/edition-reports/{id}` as const;
const editions = keysOf("editions");
const reports = keysOf("edition-reports");

export const reportsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: editions.part(slug, id, "reports"),
    queryFn: () => read(client.GET(`${EDITION}/reports`, { params: { path: { slug, id } } })),
  });

export const previewQuery = (slug: string, id: string, audience: Audience) =>
  queryOptions({
    queryKey: editions.part(slug, id, `report-preview-${audience}`),
    queryFn: () =>
      read(
        client.GET(`${EDITION}/report-preview`, {
          params: { path: { slug, id }, query: { audience } },
        }),
      ),
    retry: false,
  });

export const reportQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: reports.item(slug, id),
    queryFn: () => readTagged(client.GET(REPORT, { params: { path: { slug, id } } })),
  });

export const reportPdf = (slug: string, id: string, language: string) =>
  `/api/v1/partnerships/${slug}/edition-reports/${id}/pdf?language=${language}`;

export function useReportChanges(slug: string) {
  const queries = useQueryClient();
  async function change<T>(call: Promise<T>): Promise<T> {
    const answer = await call;
    await queries.invalidateQueries({ queryKey: [slug] });
    return answer;
  }
  return {
    publish: (id: string, audience: Audience) =>
      change(
        readTagged(
          client.POST(`${EDITION}/reports`, {
            params: { path: { slug, id } },
            headers: { "Idempotency-Key": crypto.randomUUID() },
            body: { audience },
          }),
        ),
      ),
    withdraw: (id: string, etag: string) =>
      change(
        readTagged(
          client.POST(`${REPORT}/withdraw`, {
            params: { path: { slug, id } },
            headers: ifMatch(etag),
          }),
        ),
      ),
  };
}
