import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { mayJoin, proposed } from "./fields";
import { MergeChoices } from "./MergeChoices";
import type { Organisation } from "./useFieldText";

const athens: Organisation = {
  id: "a",
  key: null,
  name: "City of Athens",
  shortName: null,
  kind: "city",
  size: null,
  levels: ["local"],
  countries: ["GR"],
  city: "Athens",
  languages: [],
  website: null,
  themes: [],
  notes: null,
  visibility: "partnership",
  archivedAt: null,
  mergedInto: null,
  version: 1,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  may: { edit: true, archive: true },
};

const dimos: Organisation = {
  ...athens,
  id: "b",
  name: "Dimos Athinaion",
  website: "https://athens.example",
  languages: ["el"],
  levels: ["local", "regional"],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is proposed for a field", () => {
  it("is what is known, then both, then what the one that stays says", () => {
    expect(proposed(athens, dimos, "website", "one")).toBe("other");
    expect(proposed(athens, dimos, "levels", "one")).toBe("both");
    expect(proposed(athens, dimos, "name", "one")).toBe("one");
    expect(proposed(athens, dimos, "name", "other")).toBe("other");
  });

  it("is never both for a single value, nor for more than two levels", () => {
    expect(mayJoin(athens, dimos, "name")).toBe(false);
    expect(mayJoin(athens, { ...dimos, levels: ["national", "eu"] }, "levels")).toBe(false);
  });
});

describe("the choices of a merge", () => {
  it("are sent as what is taken and what is joined, seen from the one that stays", async () => {
    const sent: unknown[] = [];
    vi.stubGlobal("fetch", async (request: Request) => {
      if (request.method === "POST") sent.push(await request.json());
      return Response.json({ items: [] });
    });
    const { user } = await renderPage(
      <MergeChoices slug="inclusion" one={athens} other={dimos} />,
      {
        texts: ["duplicate", "stakeholder"],
      },
    );
    const stays = within(screen.getByRole("group", { name: "Which one stays?" }));
    await user.click(stays.getByRole("radio", { name: /Dimos Athinaion/ }));
    const name = within(screen.getByRole("group", { name: "Name" }));
    expect(name.getByRole("radio", { name: /Dimos Athinaion/ })).toBeChecked();
    await user.click(name.getByRole("radio", { name: /City of Athens/ }));
    expect(screen.queryByRole("group", { name: "City" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Merge into Dimos Athinaion" }));
    expect(sent).toEqual([{ keptId: "b", goneId: "a", take: ["name"], join: ["levels"] }]);
  });
});
