import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Matrix, Proposal } from "../api/outreach";
import { MatrixTable } from "./MatrixTable";
import { ProposalResult } from "./ProposalResult";
import { dimensionsOf, gapSearch } from "./search";

const texts: ["outreach", "stakeholder"] = ["outreach", "stakeholder"];

const matrix: Matrix = {
  on: "2026-01-01",
  rowDimension: "kind",
  columnDimension: "level",
  rows: ["city", "ngo", "unknown"],
  columns: ["local", "eu"],
  cells: [
    { row: "city", column: "local", known: 5, invited: 3, answered: 2, member: 2, met: 1 },
    { row: "ngo", column: "eu", known: 2, invited: 1, answered: 0, member: 0, met: 0 },
    { row: "unknown", column: "eu", known: 1, invited: 0, answered: 0, member: 0, met: 0 },
  ],
  totals: { known: 8, invited: 4, answered: 2, member: 2, met: 1 },
};

const proposal: Proposal = {
  gaps: 3,
  picks: [
    {
      organisationId: "n",
      name: "Network",
      closes: [
        { row: "city", column: "eu", through: null, steps: 0 },
        { row: "ngo", column: "eu", through: "Helpers", steps: 2 },
      ],
      left: 1,
    },
  ],
  open: [{ row: "ngo", column: "local", reason: "nobody-known" }],
  most: 2,
  atLeast: 1,
};

const show = (measure: "member" | "invited", onChoose: (cells: string[]) => void = vi.fn()) =>
  renderPage(
    <MatrixTable slug="p" matrix={matrix} measure={measure} chosen={[]} onChoose={onChoose} />,
    { texts },
  );

describe("The matrix", () => {
  it("counts by the measure and links to the list behind a number", async () => {
    await show("member");
    const row = within(screen.getByRole("row", { name: /^City/ }));
    expect(row.getByText("2")).toBeVisible();
    expect(row.getByRole("link", { name: /City, Local: of 5 known/ })).toHaveAttribute(
      "href",
      "/p/p/stakeholders?kind=city&level=local",
    );
  });

  it("offers an empty cell as a gap, but not where a value is not known", async () => {
    const onChoose = vi.fn();
    const { user } = await show("member", onChoose);
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    await user.click(screen.getByRole("checkbox", { name: "Choose the gap: NGO, EU" }));
    expect(onChoose).toHaveBeenCalledWith(["ngo:eu"]);
  });

  it("has other gaps by another measure", async () => {
    await show("invited");
    expect(screen.queryByRole("checkbox", { name: "Choose the gap: NGO, EU" })).toBeNull();
  });
});

describe("The proposal", () => {
  it("shows its arithmetic: who closes what, through whom, and what stays open and why", async () => {
    await renderPage(<ProposalResult slug="p" proposal={proposal} rows="kind" columns="level" />, {
      texts,
    });
    expect(screen.getByText(/1 invitation closes 2 of 3 gaps/)).toHaveTextContent(
      "Nobody closes more than 2, so it takes at least 1.",
    );
    expect(screen.getByText(/through Helpers, in 2 steps/)).toBeVisible();
    expect(screen.getByRole("region", { name: "1 gap stays open" })).toHaveTextContent(
      /NGO, Local.*We know nobody there yet/,
    );
  });
});

describe("The address", () => {
  it("keeps two different dimensions", () => {
    expect(dimensionsOf({})).toEqual({ rows: "kind", columns: "level" });
    expect(dimensionsOf({ rows: "level" })).toEqual({ rows: "level", columns: "kind" });
    expect(gapSearch({ rows: "shoe", measure: "known", cell: "city:eu", propose: "yes" })).toEqual({
      cell: ["city:eu"],
      propose: "yes",
    });
  });
});
