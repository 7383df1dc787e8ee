import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Similar } from "../api/similar";
import { SimilarWhileTyping } from "./SimilarWhileTyping";

const nothing: Similar = { dilemmas: [], practices: [], organisations: [] };
const something: Similar = {
  dilemmas: [
    {
      id: "d1",
      title: "Where do guardians come from?",
      titleMarks: [{ start: 9, end: 18 }],
      passage: "One guardian has forty children.",
      passageMarks: [{ start: 4, end: 12 }],
      themes: [],
      score: 2,
      visibility: "partnership",
      state: "accepted",
    },
  ],
  practices: [],
  organisations: [
    {
      id: "o1",
      name: "Town of Example",
      city: "Example",
      because: [{ kind: "dilemma", id: "d1", title: "Where do guardians come from?" }],
    },
  ],
};

function answers(similar: (body: string) => Similar) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (input: Request | string | URL) => {
    const request = input instanceof Request ? input : new Request(input);
    const body = request.method === "POST" ? await request.text() : "";
    if (body !== "") asked.push(body);
    const json = new URL(request.url).pathname.endsWith("/similar") ? similar(body) : { items: [] };
    return new Response(JSON.stringify(json), {
      status: 200,
      headers: { "Content-Type": "application/json" },
    });
  });
  return asked;
}

function Typing() {
  const [question, setQuestion] = useState("");
  return (
    <>
      <input
        aria-label="Question"
        value={question}
        onChange={(event) => {
          setQuestion(event.target.value);
        }}
      />
      <SimilarWhileTyping
        slug="inclusion"
        question={question}
        background=""
        themes={[]}
        except={null}
      />
    </>
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what others have worked on", () => {
  it("is shown with what matches, who dealt with it and why, and opens beside", async () => {
    const asked = answers(() => something);
    const { user } = await renderPage(<Typing />, { texts: ["similar"] });
    expect(screen.queryByRole("complementary")).toBeNull();
    await user.type(screen.getByLabelText("Question"), "guardians");
    expect(
      await screen.findByRole("complementary", { name: "Others have worked on this" }),
    ).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("1 similar dilemma or practice found.");
    const link = screen.getByRole("link", { name: "Where do guardians come from?" });
    expect(link).toHaveAttribute("href", "/p/inclusion/dilemmas/d1");
    expect(link).toHaveAttribute("target", "_blank");
    expect(screen.getByText("guardians").tagName).toBe("MARK");
    expect(screen.getByText("Presented: Where do guardians come from?")).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  it("is not there at all when nothing is similar", async () => {
    const asked = answers(() => nothing);
    const { user } = await renderPage(<Typing />, { texts: ["similar"] });
    await user.type(screen.getByLabelText("Question"), "apple pie");
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("goes when the question is taken away", async () => {
    answers(() => something);
    const { user } = await renderPage(<Typing />, { texts: ["similar"] });
    await user.type(screen.getByLabelText("Question"), "guardians");
    await screen.findByRole("complementary");
    await user.clear(screen.getByLabelText("Question"));
    await waitFor(() => {
      expect(screen.queryByRole("complementary")).toBeNull();
    });
  });
});
