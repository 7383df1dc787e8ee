import type { Participant } from "../api/participants";

/** A made-up person, for tests. */
export const person = (own: Partial<Participant> = {}): Participant => ({
  id: "01a2009a-3ea6-7d75-8c0e-f2a0a0082ab5",
  name: "Ana Example",
  email: "ana@town.example",
  role: "member",
  organisationId: null,
  organisationName: null,
  invitedAt: "2026-11-01T09:00:00Z",
  joinedAt: "2026-11-02T09:00:00Z",
  invitation: null,
  you: false,
  version: 3,
  createdAt: "2026-11-01T09:00:00Z",
  updatedAt: "2026-11-02T09:00:00Z",
  may: { edit: true, remove: true },
  ...own,
});

export const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ETag: '"3.17-0"' },
  });
