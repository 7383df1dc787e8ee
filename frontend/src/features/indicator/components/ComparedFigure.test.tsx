import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import { ComparedFigure } from "./ComparedFigure";
import { indicatorWith, observed } from "./samples";

const indicator = indicatorWith([
  observed("Athens", 12.5, { note: "about" }),
  observed("Leeds", null),
  observed("Ghent", 59.6, { flags: ["provisional"] }),
]);

const render = () =>
  renderPage(<ComparedFigure slug="inclusion" indicator={indicator} own="athens" />, {
    texts: ["indicator"],
  });

describe("places compared", () => {
  it("says what it shows, how far apart places are, where the reader stands and what to mind", async () => {
    await render();
    const picture = screen.getByRole("img", { name: "Where do places stand on “Good homes”?" });
    expect(picture).toHaveAccessibleDescription(
      /One dot for each place on one axis from 0 to 60 %/,
    );
    expect(
      screen.getByText(
        "2 places reported, from 12.5 % (Athens) to 59.6 % (Ghent). Athens stands at 12.5 %. (not reported: 1) Definitions differ between places: read the notes before you compare.",
      ),
    ).toBeInTheDocument();
  });

  it("marks the reader's own organisation and what is not reported, in words too", async () => {
    await render();
    const picture = screen.getByRole("img");
    expect(within(picture).getByText("(your organisation)", { exact: false })).toBeInTheDocument();
    expect(within(picture).getByText("not reported")).toBeInTheDocument();
  });

  it("is walked through with the arrow keys, highest first, from one tab stop", async () => {
    const { user } = await render();
    await user.tab();
    expect(screen.getByRole("link", { name: "Ghent, 2024: 59.6\u00a0%" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("link", { name: "Athens, 2024: 12.5\u00a0%" })).toHaveFocus();
    await user.keyboard("{End}");
    expect(screen.getByRole("link", { name: "Leeds, 2024: not reported" })).toHaveFocus();
    await user.tab();
    expect(document.activeElement?.tagName).not.toBe("A");
  });

  it("has a twin table with notes and sources, and files", async () => {
    const { user } = await render();
    await user.click(screen.getByRole("button", { name: "Show as a table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "PlaceValue (%)PeriodNoteSource",
      "Ghent59.62024provisionalRegister",
      "Athens12.52024aboutRegister",
      "Leedsnot reported2024Register",
    ]);
    expect(screen.getByRole("link", { name: "Download JSON-stat" })).toHaveAttribute(
      "href",
      "/api/v1/partnerships/inclusion/indicators/homes/observations.jsonstat",
    );
  });
});
