import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { AreaLinks, Thread } from "../api/traces";
import TracePanel from "./TracePanel";

const thread: Thread = {
  id: "d1",
  kind: "dilemma",
  title: "How do we house them?",
  area: "dilemma",
  areas: [],
  mayLink: true,
};

const none = (area: AreaLinks["area"]): AreaLinks => ({ area, count: 0, links: [] });

const linked: AreaLinks[] = [
  none("stakeholder"),
  none("dilemma"),
  {
    area: "action",
    count: 1,
    links: [
      {
        item: {
          id: "a1",
          kind: "action",
          title: "Housing first",
          visibility: "public",
          state: null,
          archivedAt: null,
        },
        traceId: "t1",
        version: 1,
        reason: "It came out of this dilemma.",
        author: "Ada",
        linkedAt: "2026-11-01T09:00:00Z",
        capacities: [],
        mayRemove: true,
      },
    ],
  },
  none("indicator"),
];

/** Answers every GET with the links and keeps what else was asked. */
function serve(areas: AreaLinks[]) {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(request);
    return Promise.resolve(
      request.method === "GET" ? Response.json({ areas }) : new Response(null, { status: 204 }),
    );
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("where this comes from and what became of it", () => {
  it("lists each link with its reason, and says where the thread is broken", async () => {
    serve(linked);
    await renderPage(<TracePanel slug="inclusion" thread={thread} />, { texts: ["trace"] });
    const link = await screen.findByRole("link", { name: "Housing first" });
    expect(link).toHaveAttribute("href", "/p/inclusion/actions/a1");
    expect(screen.getByText("It came out of this dilemma.")).toBeVisible();
    expect(screen.getByText("No indicator shows yet what changed.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Link or start one: Indicators" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Dilemmas" })).toBeNull();
  });

  it("takes a link away by its version", async () => {
    const asked = serve(linked);
    const { user } = await renderPage(<TracePanel slug="inclusion" thread={thread} />, {
      texts: ["trace"],
    });
    await user.click(
      await screen.findByRole("button", { name: "Take away the link to Housing first" }),
    );
    const removal = asked.find((request) => request.method === "DELETE");
    expect(removal?.url).toMatch(/\/traces\/t1$/);
    expect(removal?.headers.get("If-Match")).toBe('"1.0-0"');
  });

  it("offers nothing to who only reads", async () => {
    serve([none("stakeholder"), none("dilemma"), none("action"), none("indicator")]);
    await renderPage(<TracePanel slug="inclusion" thread={{ ...thread, mayLink: false }} />, {
      texts: ["trace"],
    });
    const page = within(screen.getByTestId("page"));
    expect(await page.findByRole("heading", { name: /Where this comes from/ })).toBeVisible();
    expect(page.queryByRole("button")).toBeNull();
  });

  it("asks for the other item and the reason before it links", async () => {
    const asked = serve(linked);
    const { user } = await renderPage(<TracePanel slug="inclusion" thread={thread} />, {
      texts: ["trace"],
    });
    await user.click(await screen.findByRole("button", { name: "Link something" }));
    const dialog = within(await screen.findByRole("dialog", {}, { timeout: 10_000 }));
    await user.click(dialog.getByRole("button", { name: "Link the two" }));
    expect(dialog.getByText("Choose what to link to.")).toBeVisible();
    expect(dialog.getByText(/Say in a few words why/)).toBeVisible();
    expect(asked.every((request) => request.method === "GET")).toBe(true);
  });
});
