import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import type { NetworkingReport } from "../api/report";
import { dayOf, emptyInteraction, fromCurrent, toDraft } from "./interactionValues";
import { Report } from "./Report";

const entry: NetworkingReport["levels"][number]["entries"][number] = {
  id: "1",
  date: "2026-05",
  kind: "call",
  level: "eu",
  title: "Funds for small cities",
  place: "Brussels",
  organiser: null,
  counterparts: ["Bank of Example"],
  ours: ["City A"],
  persons: [],
  outcome: null,
};

const report: NetworkingReport = {
  partnership: "Example",
  from: "2026",
  until: null,
  entries: 2,
  counterparts: 1,
  withheld: 0,
  levels: [
    { level: "eu", counterparts: 1, entries: [entry] },
    {
      level: null,
      counterparts: 0,
      entries: [{ ...entry, id: "2", level: null, counterparts: [], outcome: "Agreed" }],
    },
  ],
};

describe("The report", () => {
  it("counts in front, then tells every level with its entries", async () => {
    await renderPage(<Report report={report} />, { texts: ["interaction"] });
    expect(screen.getByText("2 contacts with 1 organisation")).toBeInTheDocument();
    const [counts, eu] = screen.getAllByRole("table");
    expect(counts).toHaveAccessibleName("Contacts by level of governance");
    const row = within(eu ?? document.body).getByRole("row", { name: /May 2026/ });
    expect(row).toHaveTextContent("Call, Brussels");
    expect(row).toHaveTextContent("Bank of Example");
    expect(row).toHaveTextContent("From the partnership: City A");
    expect(row).toHaveTextContent("Not told");
    expect(screen.getByRole("heading", { name: "Level not told" })).toBeInTheDocument();
  });
});

describe("The values of the form", () => {
  it("begin with today in the reader's own zone and the reader's organisation", () => {
    const values = emptyInteraction(dayOf(new Date(2026, 2, 5, 23, 59)), "own");
    expect(values.date).toBe("2026-03-05");
    expect(values.ourIds).toEqual(["own"]);
  });

  it("send no owner and no date without a follow-up", () => {
    const values = {
      ...emptyInteraction("2026", null),
      followUpOwnerId: "x",
      followUpDate: "2027",
    };
    expect(toDraft(values)).toMatchObject({
      followUp: null,
      followUpOwnerId: null,
      followUpDate: null,
      followUpDone: false,
    });
    expect(toDraft({ ...values, followUp: "Write" })).toMatchObject({ followUpOwnerId: "x" });
    expect(toDraft({ ...values, followUp: "Write" })).not.toHaveProperty("followUpDone");
  });

  it("do not take what is no entry for one", () => {
    expect(fromCurrent({ title: "only" })).toBeNull();
  });
});
