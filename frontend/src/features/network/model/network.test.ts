import { describe, expect, it } from "vitest";
import type { TieType } from "@/features/stakeholder";
import type { NetworkData } from "../api/network";
import { groupCentres, groupPlaces, groupsOf } from "./groups";
import { holdsOn, momentOf, networkOf, yearsOf } from "./network";
import { dayOfMonth, monthOf, networkSearch } from "./search";
import { fitted, inDirection, nodeAt, onScreen, zoomed } from "./view";

const words = { en: "Ties", fr: "Lie", nl: "Bindt" };
const type = (key: string, passesOn: TieType["passesOn"]): TieType => ({
  id: key,
  key,
  reverseKey: key,
  labels: words,
  back: words,
  symmetric: false,
  passesOn,
  position: 1,
  retiredAt: null,
  inUse: true,
  version: 1,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
});

/** Town is in the network from 2016 to June 2018; the town informs the club. */
const data: NetworkData = {
  on: null,
  more: false,
  nodes: {
    ids: ["network", "town", "club"],
    names: ["Network", "Town", "Club"],
    kinds: ["city-network", "city", "unknown"],
    levels: [["eu"], ["local", "regional"], []],
    countries: [[], ["NL"], ["NL"]],
    reach: [2, 1, 0],
  },
  edges: {
    ids: ["a", "b"],
    from: [1, 1],
    to: [0, 2],
    types: ["member-of", "informs"],
    starts: ["2016", ""],
    ends: ["2018-06", ""],
  },
  types: [type("member-of", "back"), type("informs", "forth")],
};
const network = networkOf(data);

describe("A tie", () => {
  const [tie] = network.edges;
  if (!tie) throw new Error("there is one");

  it("holds from the first to the last day of what is known of its dates", () => {
    expect(holdsOn(tie, "2015-12-31")).toBe(false);
    expect(holdsOn(tie, "2016-01-01")).toBe(true);
    expect(holdsOn(tie, "2018-06-30")).toBe(true);
    expect(holdsOn(tie, "2018-07-01")).toBe(false);
    expect(holdsOn(tie, undefined)).toBe(true);
  });
});

describe("A moment", () => {
  it("counts reach as the server does, also through others", () => {
    expect(momentOf(network, undefined).reach).toEqual(data.nodes.reach);
    expect(momentOf(network, "2020-01-01").reach).toEqual([0, 1, 0]);
  });

  it("knows who is tied to whom, from both ends", () => {
    const { neighbours } = momentOf(network, undefined);
    expect(neighbours[1]?.map(({ at, forth }) => [at, forth])).toEqual([
      [0, true],
      [2, true],
    ]);
    expect(neighbours[0]?.map(({ at, forth }) => [at, forth])).toEqual([[1, false]]);
  });

  it("spans the years of its dates up to now", () => {
    expect(yearsOf(network, 2026)).toEqual([2016, 2026]);
    expect(yearsOf({ ...network, edges: [] }, 2026)).toBeNull();
  });
});

describe("Groups", () => {
  it("are by what is asked, the largest first", () => {
    expect(groupsOf(network, "country").map(({ key }) => key)).toEqual(["NL", "unknown"]);
    expect(groupsOf(network, "level").map(({ key }) => key)).toEqual(["eu", "local", "unknown"]);
    expect(groupsOf(network, "none")).toHaveLength(1);
  });

  it("are eight at most, the small ones together", () => {
    const nodes = Array.from({ length: 24 }, (_, at) => ({
      id: String(at),
      name: String(at),
      kind: "city",
      levels: [],
      countries: [`C${at % 12}`],
    }));
    const groups = groupsOf({ ...network, nodes }, "country");
    expect(groups).toHaveLength(8);
    expect(groups.at(-1)?.key).toBe("rest");
    expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBe(24);
    expect([...groupPlaces(groups, 24)].filter((place) => place === 7)).toHaveLength(10);
  });

  it("lie apart from each other", () => {
    const groups = groupsOf(network, "kind");
    const centres = groupCentres(groups);
    expect(
      Math.hypot((centres[0] ?? 0) - (centres[2] ?? 0), (centres[1] ?? 0) - (centres[3] ?? 0)),
    ).toBeGreaterThan(40);
  });
});

describe("The view", () => {
  const positions = Float32Array.of(0, 0, 100, 0, 0, 80, 300, -20);

  it("shows everything and finds what is under the pointer", () => {
    const view = fitted(positions, 600, 400);
    const { x, y } = onScreen(view, positions, 3);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(600);
    expect(nodeAt(view, positions, Float32Array.of(4, 4, 4, 4), x + 2, y)).toBe(3);
    expect(nodeAt(view, positions, Float32Array.of(4, 4, 4, 4), x + 90, y)).toBeNull();
  });

  it("comes closer round the pointer", () => {
    const before = { x: 10, y: 20, scale: 1 };
    const after = zoomed(before, 2, 110, 20);
    expect(onScreen(after, positions, 1)).toEqual(onScreen(before, positions, 1));
    expect(after.scale).toBe(2);
  });

  it("takes an arrow to the nearest in its direction among the candidates", () => {
    expect(inDirection(positions, 0, [1, 2, 3], "ArrowRight")).toBe(1);
    expect(inDirection(positions, 0, [2, 3], "ArrowRight")).toBe(3);
    expect(inDirection(positions, 0, [1, 2, 3], "ArrowDown")).toBe(2);
    expect(inDirection(positions, 0, [1, 2, 3], "ArrowLeft")).toBeNull();
  });
});

describe("The address", () => {
  it("keeps what it knows and drops the rest", () => {
    const focus = "0197f000-0000-7000-8000-000000000001";
    expect(
      networkSearch({
        group: "country",
        on: "2018-02-01",
        focus,
        to: focus,
        view: "list",
        kind: "city",
        x: "y",
      }),
    ).toEqual({ group: "country", on: "2018-02-01", focus, view: "list", kind: ["city"] });
    expect(networkSearch({ group: "shoe", on: "yesterday", focus: "me", to: focus })).toEqual({});
  });

  it("counts months", () => {
    expect(dayOfMonth(monthOf("2018-12-31"))).toBe("2018-12-01");
    expect(dayOfMonth(monthOf("2018-12-31") + 1)).toBe("2019-01-01");
  });
});
