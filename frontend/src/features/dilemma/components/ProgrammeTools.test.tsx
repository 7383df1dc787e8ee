import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { Toasts } from "@/ui/Toasts";
import type { Module, Session } from "../api/editions";
import { ModulePart } from "./ModulePart";

const body = { id: "o1", name: "Town of Example", city: null };

const empty: Module = {
  id: "m1",
  editionId: "e1",
  key: "schools",
  title: "Schools",
  facilitators: [body],
  experts: [],
  rapporteur: body,
  introduction: ["Needs differ"],
  wrapUp: [],
  sessions: [],
  version: 4,
};

const session: Session = {
  id: "s1",
  moduleId: "m1",
  key: null,
  number: 2,
  title: null,
  topic: "Teachers",
  starts: null,
  ends: null,
  place: null,
  cancelled: false,
  dilemmas: [],
  version: 1,
};

const question: Session["dilemmas"][number] = {
  id: "d1",
  question: "How?",
  organisation: null,
  coPresenters: [],
  country: null,
  themes: [],
  ideas: 0,
  state: "concluded",
  visibility: "partnership",
};

interface Sent {
  does: string;
  version: string | null;
  body: unknown;
}

/** A server that takes parts off the programme, or says that they are not empty. */
function serve(refuses = false) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const text = await request.text();
    sent.push({
      does: `${request.method} ${new URL(request.url).pathname.split("/editions/e1/")[1] ?? ""}`,
      version: request.headers.get("If-Match"),
      body: text === "" ? null : JSON.parse(text),
    });
    if (request.method !== "DELETE") return Response.json(empty, { status: 201 });
    if (!refuses) return new Response(null, { status: 204 });
    const errors = [{ pointer: "/moduleId", code: "refused", message: "of the server" }];
    return Response.json({ type: "/problems/validation", errors }, { status: 422 });
  });
  return sent;
}

async function render(module: Module, { last = true, edits = true } = {}) {
  const { user } = await renderPage(
    <>
      <ModulePart slug="inclusion" module={module} edits={edits} last={last} />
      <Toasts />
    </>,
    { texts: ["dilemma"] },
  );
  return user;
}

const moduleOff = () => screen.getByRole("button", { name: /^Take this module off.*Schools/ });
const sessionOff = () => screen.getByRole("button", { name: /^Take session 2 off.*Schools/ });

/** Messages of earlier tests may still be there: the newest stands below. */
function newestUndo() {
  const undo = screen.getAllByRole("button", { name: "Undo" }).at(-1);
  if (!undo) throw new Error("nothing to undo");
  return undo;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a module", () => {
  it("that is the last one goes at once, and Undo puts the same back", async () => {
    const sent = serve();
    const user = await render(empty);
    await user.click(moduleOff());
    expect(await screen.findByText("“Schools” is off the programme.")).toBeVisible();
    expect(sent).toEqual([{ does: "DELETE modules/m1", version: '"4.0-0"', body: null }]);
    await user.click(newestUndo());
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.does).toBe("POST modules");
    expect(sent[1]?.body).toEqual({
      key: "schools",
      title: "Schools",
      facilitatorIds: ["o1"],
      expertIds: [],
      rapporteurId: "o1",
      introduction: ["Needs differ"],
      wrapUp: [],
    });
  });

  it("with others behind it asks first, for its place does not come back", async () => {
    const sent = serve();
    const user = await render(empty, { last: false });
    await user.click(moduleOff());
    const dialog = await screen.findByRole("dialog", { name: "Take “Schools” off the programme?" });
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    expect(sent).toEqual([]);
    await user.click(moduleOff());
    await user.click(
      within(await screen.findByRole("dialog")).getByRole("button", {
        name: "Take this module off",
      }),
    );
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it("with sessions stays, and the page says what to do first", async () => {
    serve(true);
    const user = await render({ ...empty, sessions: [session] }, { last: false });
    await user.click(moduleOff());
    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("This module stays on the programme");
    expect(refusal).toHaveTextContent("Take its sessions off first, then the module.");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a session", () => {
  it("goes at once, and Undo puts it back with its number", async () => {
    const sent = serve();
    const user = await render({ ...empty, sessions: [session] });
    await user.click(sessionOff());
    expect(await screen.findByText("Session 2 of “Schools” is off the programme.")).toBeVisible();
    await user.click(newestUndo());
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({
      does: "POST modules/m1/sessions",
      version: null,
      body: { key: null, number: 2, title: null, topic: "Teachers" },
    });
  });

  it("with dilemmas stays", async () => {
    serve(true);
    const user = await render({ ...empty, sessions: [{ ...session, dilemmas: [question] }] });
    await user.click(sessionOff());
    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("This session stays on the programme");
    expect(refusal).toHaveTextContent("Dilemmas still belong to it.");
  });

  it("with a dilemma that the reader does not see stays as well", async () => {
    serve(true);
    const user = await render({ ...empty, sessions: [session] });
    await user.click(sessionOff());
    expect(await screen.findByRole("alert")).toHaveTextContent(/that is not shown here/);
  });
});

it("The programme has no tools for who may only read", async () => {
  await render({ ...empty, sessions: [session] }, { edits: false });
  expect(screen.getByRole("heading", { name: "Schools" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /off/ })).toBeNull();
});
