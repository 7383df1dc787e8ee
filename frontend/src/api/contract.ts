/**
 * Stands in for the generated types only until the contract is in the repository; then this file goes.
 */
type Json<T> = { headers: Record<string, unknown>; content: { "application/json": T } };
type Get<T, P = object> = {
  get: { parameters: P; responses: { 200: Json<T> } };
};

export type Role = "coordinator" | "secretariat" | "member" | "advisor" | "expert" | "observer";

export interface Me {
  signedIn: boolean;
  account?: {
    id: string;
    name: string;
    email: string;
    language: string;
    administrator: boolean;
  } | null;
  participations: { slug: string; name: string; role: Role; organisationId?: string | null }[];
}

export interface PartnershipSummary {
  slug: string;
  name: string;
  summary?: string | null;
}

export interface SearchHit {
  id: string;
  kind: string;
  title: string;
  detail?: string | null;
  visibility: string;
}

interface Page<T> {
  items: T[];
  next: string | null;
  total: { value: number; exact: boolean } | null;
}

export interface paths {
  "/api/v1/me": Get<Me>;
  "/api/v1/partnerships": Get<Page<PartnershipSummary>>;
  "/api/v1/partnerships/{slug}": Get<PartnershipSummary, { path: { slug: string } }>;
  "/api/v1/partnerships/{slug}/search": Get<
    Page<SearchHit>,
    { path: { slug: string }; query: { q: string; limit?: number } }
  >;
}
