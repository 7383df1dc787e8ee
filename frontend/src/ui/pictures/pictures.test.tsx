import { linkOptions } from "@tanstack/react-router";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import { Figure, FigureTable } from "./Figure";
import { placeSeats } from "./ring";
import { TableRing } from "./TableRing";
import { Thread } from "./Thread";

describe("the thread", () => {
  it("says of each area how many links there are, or that there is none", async () => {
    await renderPage(
      <Thread
        own="dilemma"
        dots={{
          stakeholder: { count: 2, link: linkOptions({ to: "/" }) },
          action: { count: 0, link: linkOptions({ to: "/" }) },
        }}
      />,
    );
    const thread = screen.getByRole("navigation", { name: "Thread" });
    expect(within(thread).getAllByRole("listitem")).toHaveLength(4);
    expect(within(thread).getByRole("link", { name: "Stakeholders: 2 links" })).toBeVisible();
    expect(within(thread).getByRole("link", { name: "Link or start one: Actions" })).toBeVisible();
    expect(within(thread).getByText("Indicators: none yet")).toBeInTheDocument();
    expect(within(thread).getAllByRole("link")).toHaveLength(2);
  });
});

const groups = [
  {
    label: "Local",
    seats: [
      { id: "1", name: "Athens", role: "Coordinator", link: linkOptions({ to: "/" }) },
      { id: "2", name: "Ghent", endsSoon: "2027" },
    ],
  },
  { label: "EU", seats: [{ id: "3", name: null }] },
];

describe("the table", () => {
  it("is walked round with the arrow keys, one stop for Tab", async () => {
    const { user } = await renderPage(<TableRing title="The table" groups={groups} />);
    expect(screen.getByText("3 seats at the table")).toBeVisible();
    const athens = screen.getByRole("link", { name: "Athens, Coordinator, Local" });
    await user.tab();
    expect(athens).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: "Ghent, mandate ends 2027, Local" })).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(athens).toHaveFocus();
  });

  it("has a twin that is a list", async () => {
    const { user } = await renderPage(<TableRing title="The table" groups={groups} />);
    await user.click(screen.getByRole("button", { name: "Show as a list" }));
    const seats = screen.getAllByRole("listitem").map((seat) => seat.textContent);
    expect(seats).toEqual(["Athens, Coordinator", "Ghent, mandate ends 2027", "vacant seat"]);
  });

  it("seats the first group at the top and leaves gaps between groups", () => {
    const one = { label: "a", seats: ["x"] };
    const two = { label: "b", seats: ["y"] };
    const { placed } = placeSeats([one, { label: "empty", seats: [] }, two], 100, 80);
    expect(placed.map(({ seat }) => seat)).toEqual(["x", "y"]);
    expect(placed[0]?.x).toBeCloseTo(100);
    expect(placed[0]?.y).toBeCloseTo(20);
    expect(placed[1]?.y).toBeCloseTo(180);
  });
});

describe("a figure", () => {
  it("is named by its question and says where its numbers come from", async () => {
    await renderPage(
      <Figure
        question="Where do newcomers find a home fastest?"
        reading="In Ghent."
        picture={<svg role="img" aria-label="dots" />}
        table={
          <FigureTable caption="Days" head={["City"]} rows={[{ key: "g", cells: ["Ghent"] }]} />
        }
        unit="days"
        source="Survey"
        selfAssessed
        downloads={[{ label: "CSV", href: "/x.csv" }]}
      />,
    );
    const figure = screen.getByRole("figure", { name: "Where do newcomers find a home fastest?" });
    expect(figure).toHaveTextContent("Unit: daysSource: Surveyself-assessed");
    expect(within(figure).getByRole("link", { name: "Download CSV" })).toHaveAttribute("href");
    expect(within(figure).getByRole("rowheader", { name: "Ghent" })).toBeInTheDocument();
    expect(within(figure).getByRole("button", { name: "Show as a table" })).toBeInTheDocument();
  });
});
