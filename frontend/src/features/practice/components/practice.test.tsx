import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Practice, PracticeSummary } from "../api/practices";
import { CompareTable } from "./CompareTable";
import { PickedBar } from "./PickedBar";
import { PracticeGlance } from "./PracticeGlance";
import { PracticeRow } from "./PracticeRow";
import { Reuses } from "./Reuses";
import { practice, reuse } from "./samples";
import { useComparedFields } from "./useComparedFields";

const texts = { texts: ["practice", "dilemma", "stakeholder"] } satisfies Parameters<
  typeof renderPage
>[1];

describe("a practice at a glance", () => {
  it("says what is not known", async () => {
    await renderPage(<PracticeGlance practice={practice} />, texts);
    expect(screen.getAllByText("Not known")).toHaveLength(5);
  });

  it("tells effort and cost in words and numbers", async () => {
    const told = {
      ...practice,
      outcome: "mixed",
      personDays: 12.5,
      effort: "Half a day a week",
      cost: { amount: 1200, currency: "EUR", per: "pupil", year: 2024 },
    } satisfies Practice;
    await renderPage(<PracticeGlance practice={told} />, texts);
    expect(screen.getByText("It works in part")).toBeVisible();
    expect(screen.getByText(/12\.5 days of work/)).toBeVisible();
    expect(screen.getByText("Half a day a week")).toBeVisible();
    expect(screen.getByText("€1,200 per pupil (2024)")).toBeVisible();
  });
});

describe("who reuses a practice", () => {
  it("is asked for as long as nobody has said so", async () => {
    const may = { ...practice.may, reuse: true };
    await renderPage(<Reuses slug="s" practice={{ ...practice, may }} />, texts);
    expect(screen.getByText(/Nobody has said yet/)).toHaveTextContent("If you do, say so");
  });

  it("stands with what they change, and only they tell how it went", async () => {
    const reuses = [
      { ...reuse, mayEdit: true },
      { ...reuse, id: "r2", organisation: { id: "o2", name: "Third", city: null } },
    ];
    await renderPage(<Reuses slug="s" practice={{ ...practice, reuses }} />, texts);
    const entries = screen.getAllByRole("listitem");
    expect(entries[0]).toHaveTextContent("Port of Example");
    expect(entries[0]).toHaveTextContent("since March 2026");
    expect(screen.getAllByRole("link", { name: "Tell how it went" })).toHaveLength(1);
  });
});

function Compared({ practices }: { practices: Practice[] }) {
  return <CompareTable slug="s" practices={practices} fields={useComparedFields("s", practices)} />;
}

describe("practices side by side", () => {
  const other = { ...practice, id: "p2", title: "Two teachers", country: "FR", how: ["Ask"] };

  it("mark the fields that differ, and leave out those that nobody tells", async () => {
    await renderPage(
      <Compared practices={[{ ...practice, country: "FR", how: ["Ask"], since: "2024" }, other]} />,
      texts,
    );
    const headers = screen.getAllByRole("rowheader").map((header) => header.textContent);
    expect(headers).toEqual([
      "Countrythe same for all",
      "Since when",
      "How it worksthe same for all",
    ]);
    const since = screen.getByRole("row", { name: /Since when/ });
    expect(within(since).getByText("Not known")).toBeVisible();
  });

  it("can be made fewer", async () => {
    await renderPage(<Compared practices={[practice, other]} />, texts);
    expect(screen.getByRole("link", { name: "Leave out “One teacher”" })).toHaveAttribute(
      "href",
      expect.stringContaining("ids=p2"),
    );
  });
});

describe("choosing practices to compare", () => {
  const row: PracticeSummary = {
    ...practice,
    tellsWhatFailed: true,
    reusedBy: 4,
  };

  it("is a box before each row, until four are chosen", async () => {
    const onPick = vi.fn();
    const { user } = await renderPage(
      <>
        <PracticeRow slug="s" practice={row} picked={false} full={false} onPick={onPick} />
        <PracticeRow
          slug="s"
          practice={{ ...row, id: "p2", title: "Two" }}
          picked={false}
          full
          onPick={onPick}
        />
      </>,
      texts,
    );
    expect(screen.getAllByText("reused by 4 organisations")[0]).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Compare “One teacher”" }));
    expect(onPick).toHaveBeenCalledWith(true);
    expect(screen.getByRole("checkbox", { name: "Compare “Two”" })).toBeDisabled();
  });

  it("needs two before it leads on", async () => {
    await renderPage(
      <>
        <PickedBar slug="s" picked={["a"]} onNone={vi.fn()} />
        <PickedBar slug="s" picked={["a", "b"]} onNone={vi.fn()} />
      </>,
      texts,
    );
    expect(screen.getByText(/Choose at least two/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Compare them" })).toHaveAttribute(
      "href",
      expect.stringContaining("ids=a%2Cb"),
    );
  });
});
