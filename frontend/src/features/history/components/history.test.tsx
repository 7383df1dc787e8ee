import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { HistoryView } from "../api/history";
import ItemHistory from "./ItemHistory";

const item = { id: "o1", kind: "organisation", title: "City of Example" };
const common = {
  at: "2026-11-01T09:00:00Z",
  item,
  partKind: null,
  partId: null,
  other: null,
  actor: { id: "p1", name: "Ada" },
};

function serve(items: HistoryView[]) {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items, next: null, total: null })));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the history of an item", () => {
  it("says what changed, from what to what, and who did it", async () => {
    serve([
      {
        ...common,
        id: "2",
        deed: "changed",
        changes: [
          { field: "shortName", before: null, after: "Example" },
          { field: "countries", before: ["NL"], after: ["NL", "BE"] },
        ],
      },
      {
        ...common,
        id: "1",
        deed: "created",
        changes: [{ field: "name", before: null, after: "x" }],
      },
    ]);
    await renderPage(<ItemHistory slug="inclusion" itemId="o1" />, { texts: ["history"] });
    expect(await screen.findByText("Changed")).toBeVisible();
    expect(screen.getByText(/Short name:/)).toHaveTextContent(/empty.*Example/);
    expect(screen.getByText(/Countries:/)).toHaveTextContent(/NL.*NL and BE/);
    expect(screen.getAllByText(/Ada/)).toHaveLength(2);
    expect(screen.queryByText(/Name:/)).toBeNull();
  });

  it("names the part and the other end of a link", async () => {
    serve([
      { ...common, id: "3", deed: "created", partKind: "milestone", partId: "m", changes: [] },
      {
        ...common,
        id: "2",
        deed: "removed",
        partKind: "trace",
        partId: "t",
        other: { id: "d1", kind: "dilemma", title: "How?" },
        changes: [],
      },
    ]);
    await renderPage(<ItemHistory slug="inclusion" itemId="o1" />, { texts: ["history"] });
    expect(await screen.findByText("Added a milestone")).toBeVisible();
    expect(screen.getByText(/Took away the link to/)).toBeVisible();
    expect(screen.getByRole("link", { name: "How?" })).toHaveAttribute(
      "href",
      "/p/inclusion/dilemmas/d1",
    );
  });
});
