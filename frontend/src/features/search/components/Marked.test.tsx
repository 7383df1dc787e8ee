import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import { HitGroup } from "./HitGroup";
import { Marked } from "./Marked";

describe("what matches", () => {
  it("is set off word by word, and the text stays whole", async () => {
    await renderPage(
      <p>
        <Marked
          text="Housing for refugees"
          marks={[
            { start: 0, end: 7 },
            { start: 12, end: 20 },
          ]}
        />
      </p>,
    );
    expect(screen.getByText("Housing").tagName).toBe("MARK");
    expect(screen.getByText("refugees").tagName).toBe("MARK");
    expect(screen.getByRole("paragraph")).toHaveTextContent(/^Housing for refugees$/);
  });

  it("never becomes markup, whatever people wrote", async () => {
    await renderPage(<Marked text="<b>Housing</b>" marks={[{ start: 3, end: 10 }]} />);
    expect(screen.getByTestId("page")).toHaveTextContent("<b>Housing</b>");
    expect(screen.getByTestId("page").querySelector("b")).toBeNull();
  });
});

describe("a kind of hits", () => {
  const hit = {
    id: "1",
    kind: "dilemma",
    title: "How do we house them?",
    titleMarks: [],
    snippet: null,
    snippetMarks: [],
    visibility: "public" as const,
    state: null,
  };

  it("leads to each hit, and to all of its kind when there are more", async () => {
    await renderPage(
      <HitGroup
        slug="inclusion"
        q="house"
        kind={{ kind: "dilemma", count: 500, exact: false }}
        hits={[hit]}
        narrowed={false}
      />,
      { texts: ["search"] },
    );
    expect(screen.getByRole("heading", { name: "Dilemmas 500+" })).toBeVisible();
    expect(screen.getByRole("link", { name: "How do we house them?" })).toHaveAttribute(
      "href",
      "/p/inclusion/dilemmas/1",
    );
    expect(screen.getByRole("link", { name: "Show all 500+: Dilemmas" })).toHaveAttribute(
      "href",
      "/p/inclusion/search?q=house&kind=dilemma",
    );
  });
});
