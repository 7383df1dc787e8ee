import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { HistoryView } from "../api/history";
import ItemHistory from "./ItemHistory";
import { withoutMirrors } from "./withoutMirrors";

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
    expect(screen.getByText(/Countries:/)).toHaveTextContent(
      /Netherlands.*Netherlands and Belgium/,
    );
    expect(screen.getAllByText(/Ada/)).toHaveLength(2);
    expect(screen.queryByText(/Name:/)).toBeNull();
  });

  it("has no codes, no numbers of items and no time stamps", async () => {
    serve([
      {
        ...common,
        id: "5",
        deed: "moved",
        changes: [{ field: "state", before: "proposed", after: "concluded" }],
      },
      {
        ...common,
        id: "4",
        deed: "changed",
        changes: [
          { field: "levels", before: ["local"], after: ["eu"] },
          { field: "organisationId", before: "0190aaaa-0000", after: "0190bbbb-0000" },
          { field: "starts", before: "2024-04-19T09:00", after: null },
          { field: "joinedAt", before: null, after: "2026-11-28T00:47:23.531984+00:00" },
          { field: "account", before: null, after: null },
        ],
      },
    ]);
    await renderPage(<ItemHistory slug="inclusion" itemId="o1" />, { texts: ["history"] });
    expect(await screen.findByText("Is now: concluded")).toBeVisible();
    expect(screen.getByText(/Levels:/)).toHaveTextContent("local after EU");
    expect(screen.getByText(/Organisation:/)).toHaveTextContent("Organisation: changed");
    expect(screen.getByText(/From:/)).toHaveTextContent("April 19, 2024, 09:00 after empty");
    expect(screen.getByText(/Joined:/)).not.toHaveTextContent("T00:47");
    expect(screen.queryByText(/account/)).toBeNull();
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

describe("a link told at both its ends", () => {
  const link = (id: string, from: string, to: string): HistoryView => ({
    ...common,
    id,
    deed: "created",
    partKind: "trace",
    item: { ...item, id: from },
    other: { ...item, id: to },
    changes: [],
  });

  it("is told once where both stand under each other", () => {
    const entries = [link("3", "a", "b"), link("2", "b", "a"), link("1", "b", "c")];
    expect(withoutMirrors(entries).map(({ id }) => id)).toEqual(["3", "1"]);
  });

  it("stays where only one end is listed", () => {
    expect(withoutMirrors([link("2", "b", "a")])).toHaveLength(1);
  });
});
