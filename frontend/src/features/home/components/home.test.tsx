import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { BrokenThreads } from "./BrokenThreads";
import { Expected } from "./Expected";
import { NewsSection } from "./NewsSection";

const few = { value: 1, exact: true };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("expected of me", () => {
  it("says what, how many in all, and leads to each item", async () => {
    await renderPage(
      <Expected
        slug="inclusion"
        expected={[
          {
            duty: "accept-dilemma",
            count: { value: 7, exact: true },
            items: [{ id: "d1", kind: "dilemma", title: "How?", detail: null, date: null }],
          },
          {
            duty: "reach-milestone",
            count: few,
            items: [
              { id: "a1", kind: "action", title: "Act", detail: "Report", date: "2012-12-01" },
            ],
          },
        ]}
      />,
      { texts: ["home"] },
    );
    expect(screen.getByRole("heading", { name: "Expected of you 8" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "7 dilemmas wait to be accepted" })).toBeVisible();
    expect(screen.getByText("And 6 more.")).toBeVisible();
    expect(screen.getByRole("link", { name: "How?" })).toHaveAttribute(
      "href",
      "/p/inclusion/dilemmas/d1",
    );
    expect(screen.getByText("due December 1, 2012")).toBeVisible();
  });

  it("is calm when nothing waits", async () => {
    await renderPage(<Expected slug="inclusion" expected={[]} />, { texts: ["home"] });
    expect(screen.getByText(/Nothing waits for you/)).toBeVisible();
  });
});

describe("since I was here", () => {
  const news = {
    at: null,
    count: few,
    items: [
      {
        id: "o1",
        kind: "organisation",
        title: "City of Example",
        deeds: ["created" as const, "changed" as const],
        actors: ["Ada"],
        changes: 2,
        latest: "2026-11-01T09:00:00Z",
      },
    ],
  };

  it("groups what others did by item and marks all as seen", async () => {
    const asked: Request[] = [];
    vi.stubGlobal("fetch", (request: Request) => {
      asked.push(request);
      return Promise.resolve(Response.json({ until: "2026-11-22T00:00:00Z" }));
    });
    const { user } = await renderPage(<NewsSection slug="inclusion" news={news} mayMark />, {
      texts: ["home"],
    });
    expect(screen.getByRole("link", { name: "City of Example" })).toBeVisible();
    expect(screen.getByText(/^Ada ·/)).toBeVisible();
    expect(screen.getByText(/· new$/)).toHaveTextContent("Organisation · new");
    await user.click(screen.getByRole("button", { name: "Mark all as seen" }));
    expect(asked[0]?.url).toMatch(/\/home\/seen$/);
  });

  it("says once who did several things at one time, and folds what is beyond the first six", async () => {
    const [first] = news.items;
    const items = Array.from({ length: 8 }, (_, index) => ({
      ...first,
      id: `o${String(index)}`,
      kind: "organisation",
      title: `City ${String(index)}`,
      deeds: ["changed" as const],
      actors: index < 4 ? ["Ada"] : ["Bo", "Ada"],
      changes: 1,
      latest: "2026-11-01T09:00:00Z",
    }));
    const { user } = await renderPage(
      <NewsSection
        slug="inclusion"
        news={{ at: null, count: { value: 12, exact: true }, items }}
        mayMark={false}
      />,
      { texts: ["home"] },
    );
    expect(screen.getAllByText(/Ada ·/)).toHaveLength(2);
    expect(screen.getAllByRole("link")).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Show 2 more" }));
    expect(screen.getByRole("link", { name: "City 7" })).toBeVisible();
    expect(screen.getByText("And 4 more.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.queryByRole("link", { name: "City 7" })).toBeNull();
  });

  it("has nothing to mark for public readers", async () => {
    await renderPage(<NewsSection slug="inclusion" news={news} mayMark={false} />, {
      texts: ["home"],
    });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the thread", () => {
  it("says where it is broken, and how often", async () => {
    await renderPage(
      <BrokenThreads
        slug="inclusion"
        thread={[
          {
            reason: "recommendation-silent",
            count: { value: 100, exact: false },
            items: [
              { id: "r1", kind: "recommendation", title: "Pay", detail: "Act", date: "2026-01-31" },
            ],
          },
        ]}
      />,
      { texts: ["home"] },
    );
    expect(screen.getByText("100 recommendations silent for 60 days or more")).toBeVisible();
    expect(screen.getByText("And more than 99 others.")).toBeInTheDocument();
  });
});
