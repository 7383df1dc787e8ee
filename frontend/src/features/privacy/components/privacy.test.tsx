import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Holding, Inquiry } from "../api/inquiries";
import { fileOf } from "./download";
import { ErasureDialog } from "./ErasureDialog";
import { HoldingList } from "./HoldingList";
import { byPlace, isSameWord, mentionsIn, tellingFields } from "./holdings";
import { reviewFilters } from "./useReviewFilters";

const holdings: Holding[] = [
  { place: "interaction", how: "mention", count: 1, rows: [{ id: "i", title: "Call" }] },
  { place: "interaction", how: "tied", count: 2, rows: [{ id: "i" }, { id: "j" }] },
  {
    place: "contact",
    how: "about",
    count: 1,
    rows: [
      { id: "c", name: "Zoë Example", phone: null, organisation: "Town", organisation_id: "t" },
    ],
  },
  { place: "organisation", how: "mention", count: 3, rows: [{ id: "o", title: "Village" }] },
];

const inquiry: Inquiry = {
  id: "0197f000-0000-7000-8000-00000000abcd",
  state: "open",
  contactId: "c",
  participantId: null,
  names: ["Zoë Example"],
  addresses: ["zoe@town.example"],
  reason: null,
  holdings,
  proof: null,
  handledBy: null,
  createdAt: "2026-01-01T00:00:00Z",
  erasedAt: null,
  version: 1,
  updatedAt: "2026-01-01T00:00:00Z",
};

describe("what is held", () => {
  it("stands place by place, what describes the person first", () => {
    expect(byPlace(holdings).map(({ place, count }) => [place, count])).toEqual([
      ["contact", 1],
      ["interaction", 3],
      ["organisation", 3],
    ]);
    expect(byPlace(holdings)[1]?.parts.map(({ how }) => how)).toEqual(["tied", "mention"]);
    expect(mentionsIn(holdings)).toBe(4);
  });

  it("does not trust rows that are no objects", () => {
    const odd = { place: "x", how: "about", count: 1, rows: ["text"] } satisfies Holding;
    expect(byPlace([odd])[0]?.parts[0]?.rows).toEqual([]);
  });

  it("leaves out what is empty and what only the machine needs", () => {
    const row = { id: "c", version: 3, name: "Ana", phone: null, themes: [], consent: false };
    expect(tellingFields(row)).toEqual([
      ["name", "Ana"],
      ["consent", false],
    ]);
  });

  it("is told in words, with the organisation to open", async () => {
    const { user } = await renderPage(<HoldingList slug="p" holdings={holdings} />, {
      texts: ["privacy"],
    });
    await user.click(screen.getByRole("heading", { name: "People at organisations" }));
    expect(screen.getByText("1 entry describes the person.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Town" })).toHaveAttribute(
      "href",
      "/p/p/stakeholders/t",
    );
    await user.click(screen.getByRole("heading", { name: "Organisations" }));
    expect(screen.getByText("The first 1 is shown.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Village" })).toBeVisible();
  });
});

describe("the file to hand over", () => {
  it("is what the API answers, under a name that tells nobody whom it is about", () => {
    const { name, content } = fileOf(inquiry);
    expect(name).toBe("inquiry-0000abcd.json");
    expect(JSON.parse(content)).toEqual(inquiry);
  });
});

describe("the filters of the review", () => {
  it("come from the address, nonsense falls away", () => {
    expect(reviewFilters({ reason: ["expired", "x"], months: ["12"] })).toEqual({
      q: undefined,
      reason: ["expired"],
      months: 12,
    });
    expect(reviewFilters({ months: ["0"] }).months).toBe(24);
  });
});

describe("erasing", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const problem = (type: string, status: number, errors: object[] = []) =>
    Promise.resolve(
      new Response(JSON.stringify({ type: `/problems/${type}`, title: "No", status, errors }), {
        status,
        headers: { "Content-Type": "application/problem+json" },
      }),
    );

  async function render() {
    const close = vi.fn();
    const page = await renderPage(
      <ErasureDialog slug="p" inquiry={inquiry} etag='"1"' onClose={close} />,
      { texts: ["privacy"] },
    );
    const type = (word: string) => page.user.type(screen.getByRole("textbox"), word);
    const go = screen.getByRole("button", { name: "Erase for good" });
    return { ...page, close, type, go };
  }

  it("forgives case and accents in the word that is asked for, nothing else", () => {
    expect(isSameWord(" zoe  example", "Zoë Example")).toBe(true);
    expect(isSameWord("Zoë", "Zoë Example")).toBe(false);
    expect(isSameWord("", "")).toBe(false);
  });

  it("waits for the name, and sends what was ticked with the version that was looked at", async () => {
    const sent: Request[] = [];
    vi.stubGlobal("fetch", (request: Request) => {
      sent.push(request);
      return problem("wrong-state", 409);
    });
    const { user, type, go } = await render();
    expect(go).toBeDisabled();
    await type("Zoe Example");
    await user.click(screen.getByRole("checkbox", { name: "Also take the name out of 4 texts" }));
    await user.click(go);
    expect(await screen.findByRole("alert")).toHaveTextContent("Somebody was faster");
    expect(screen.getByRole("button", { name: "Look at it again" })).toBeVisible();
    expect(sent[0]?.headers.get("If-Match")).toBe('"1"');
    expect(await sent[0]?.json()).toEqual({ namesInTexts: true });
  });

  it("says that somebody must remain who governs", async () => {
    const errors = [{ pointer: "/role", code: "refused", message: "" }];
    vi.stubGlobal("fetch", () => problem("conflict", 409, errors));
    const { user, type, go } = await render();
    await type("zoë example");
    await user.click(go);
    expect(await screen.findByRole("alert")).toHaveTextContent("Somebody must remain who governs");
  });
});
