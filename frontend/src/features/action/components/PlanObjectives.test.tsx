import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { Toasts } from "@/ui/Toasts";
import type { Plan } from "../api/plans";
import { PlanObjectives } from "./PlanObjectives";
import { plan } from "./samples";

interface Sent {
  method: string;
  path: string;
  version: string | null;
  body: unknown;
}

/** A server that takes objectives off, or says that one is still served. */
function serve(served = false) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const text = await request.text();
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      version: request.headers.get("If-Match"),
      body: text === "" ? null : JSON.parse(text),
    });
    if (request.method !== "DELETE") return Response.json(plan.objectives[0], { status: 201 });
    if (!served) return new Response(null, { status: 204 });
    const errors = [{ pointer: "/planObjectiveId", code: "refused", message: "of the server" }];
    return Response.json({ type: "/problems/validation", errors }, { status: 422 });
  });
  return sent;
}

async function takeOff(shown: Plan) {
  const { user } = await renderPage(
    <>
      <PlanObjectives slug="inclusion" plan={shown} />
      <Toasts />
    </>,
    { texts: ["action"] },
  );
  await user.click(screen.getByRole("button", { name: "Edit objective 1" }));
  await user.click(await screen.findByRole("button", { name: "Take it off" }));
  return user;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("an objective", () => {
  it("is taken off on the version that was seen, and Undo puts the same back", async () => {
    const sent = serve();
    const user = await takeOff(plan);
    expect(await screen.findByText("Objective 1 “Language for all” is taken off.")).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const address = "/api/v1/partnerships/inclusion/plans/p1/objectives";
    expect(sent).toEqual([
      { method: "DELETE", path: `${address}/b1`, version: '"2.0-0"', body: null },
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual({
      method: "POST",
      path: address,
      version: null,
      body: {
        number: 1,
        title: "Language for all",
        summary: "More chances to learn.",
        exampleActions: ["Summer schools"],
      },
    });
  });

  it("stays while an action serves it, and the page names the action", async () => {
    serve(true);
    const action = { id: "a1", number: 4, state: "planned" as const, planObjectiveId: "b1" };
    await takeOff({
      ...plan,
      actions: [
        { ...action, title: "Buddies" },
        { ...action, id: "a2", title: "Sports", planObjectiveId: null },
      ],
    });
    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("This objective stays");
    expect(refusal).toHaveTextContent("This action still serves it: Buddies.");
    expect(screen.getByRole("dialog")).toBeVisible();
  });

  it("that an unseen action serves stays as well", async () => {
    serve(true);
    await takeOff(plan);
    expect(await screen.findByRole("alert")).toHaveTextContent("perhaps one in the archive");
  });

  it("cannot be touched by who may only read", async () => {
    await renderPage(
      <PlanObjectives slug="inclusion" plan={{ ...plan, may: { edit: false, archive: false } }} />,
      { texts: ["action"] },
    );
    expect(screen.getByRole("heading", { name: "1. Language for all" })).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
