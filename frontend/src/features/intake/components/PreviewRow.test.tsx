import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import type { ImportRow } from "../api/imports";
import { PreviewRow } from "./PreviewRow";

const row: ImportRow = {
  id: "r1",
  number: 7,
  name: "Gemeente Voorbeeld",
  shortName: null,
  kind: "city",
  levels: [],
  countries: ["NL"],
  city: null,
  languages: [],
  website: null,
  themes: [],
  notes: null,
  people: [{ name: "Ana Sample", role: "wethouder", email: "ana@x.example", phone: null }],
  changes: [
    { field: "country", from: "Holland", to: "NL", why: "word" },
    { field: "website", from: "n/a", to: "", why: "unknown" },
    { field: "kind", from: "blub", to: "", why: "left-out" },
  ],
  verdict: "unclear",
  reason: null,
  candidates: [
    { id: "o1", row: null, name: "Town of Example", score: 0.82, reasons: ["other-language"] },
    { id: null, row: 4, name: "Voorbeeld", score: 0.7, reasons: ["similar-name", "same-website"] },
  ],
  choice: null,
  chosenId: null,
  chosenRow: null,
  outcome: null,
  targetId: null,
};

const show = (shown: ImportRow) =>
  renderPage(<PreviewRow slug="inclusion" importId="i1" row={shown} />, {
    texts: ["intake", "stakeholder"],
  });

describe("A row of the preview", () => {
  it("says what it was understood as, and what was changed for it", async () => {
    const { user } = await show(row);
    expect(screen.getByText("Unclear")).toBeVisible();
    expect(screen.getByText("City · Netherlands")).toBeVisible();
    expect(screen.getByText("Ana Sample (wethouder) ana@x.example")).toBeVisible();
    await user.click(screen.getByText(/^3 cells were understood differently/));
    const changes = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(changes).toContain("Country: Holland → Netherlands (understood as)");
    expect(changes).toContain("Website: n/a → unknown (means unknown)");
    expect(changes).toContain("Kind: blub → left out (not understood)");
  });

  it("gives the reasons and the score of what it may be the same as", async () => {
    await show(row);
    expect(screen.getByRole("link", { name: "Town of Example" })).toBeVisible();
    expect(screen.getByText(/82% alike · other language/)).toBeVisible();
    expect(
      screen.getByText(/row 4: Voorbeeld · 70% alike · similar name, same website/),
    ).toBeVisible();
  });

  it("waits for a choice among its candidates", async () => {
    await show(row);
    const choice = screen.getByRole("combobox", { name: "What to do with row 7" });
    expect(choice).toHaveDisplayValue("Choose…");
    expect(
      within(choice)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual([
      "Choose…",
      "Town of Example: fill in what is missing",
      "Town of Example: replace with what the file says",
      "Voorbeeld: fill in what is missing",
      "Voorbeeld: replace with what the file says",
      "Add as a new organisation",
      "Leave out",
    ]);
  });

  it("shows the choice that was made", async () => {
    await show({ ...row, choice: "update", chosenRow: 4 });
    expect(screen.getByRole("combobox")).toHaveDisplayValue(
      "Voorbeeld: replace with what the file says",
    );
  });

  it("that says too little has no choice", async () => {
    await show({ ...row, name: null, verdict: "cannot", reason: "no-name", candidates: [] });
    expect(screen.getByText("There is no name of an organisation in this row.")).toBeVisible();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });
});
