/**
 * What the contract does not describe yet. Each part goes as soon as openapi.yaml has it.
 */
export interface SearchHit {
  id: string;
  kind: string;
  title: string;
  detail?: string | null;
  visibility: string;
}

export interface paths {
  "/api/v1/partnerships/{slug}/search": {
    get: {
      parameters: { path: { slug: string }; query: { q: string; limit?: number } };
      responses: {
        200: {
          headers: Record<string, unknown>;
          content: { "application/json": { items: SearchHit[] } };
        };
      };
    };
  };
}
