/**
 * What the contract does not describe yet. Each part goes as soon as openapi.yaml has it.
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
  description?: string | null;
}

export interface Theme {
  key: string;
  labels: Record<string, string>;
}

export interface PartnershipView extends PartnershipSummary {
  themes?: Theme[];
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
  "/api/v1/partnerships/{slug}": Get<PartnershipView, { path: { slug: string } }>;
  "/api/v1/partnerships/{slug}/search": Get<
    Page<SearchHit>,
    { path: { slug: string }; query: { q: string; limit?: number } }
  >;
}
