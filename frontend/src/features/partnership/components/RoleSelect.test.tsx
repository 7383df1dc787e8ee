import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { Toasts } from "@/ui/Toasts";
import type { Participant } from "../api/participants";
import { RoleSelect } from "./RoleSelect";
import { answer, person } from "./samples";

interface Sent {
  body: unknown;
  version: string | null;
}

/** A server that knows one person and answers a change with what `change` says. */
function serve(now: Participant, change: (body: unknown) => Response) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method !== "PATCH") return answer(now);
    const body: unknown = await request.json();
    sent.push({ body, version: request.headers.get("If-Match") });
    return change(body);
  });
  return sent;
}

async function render(shown: Participant) {
  const page = await renderPage(
    <>
      <RoleSelect slug="inclusion" person={shown} />
      <Toasts />
    </>,
    { texts: ["partnership"] },
  );
  const choose = (role: string) =>
    page.user.selectOptions(screen.getByRole("combobox", { name: /^Role of Ana/ }), role);
  return { ...page, choose };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("changing a role in place", () => {
  it("counts at once, on the version that was seen, and can be taken back", async () => {
    const sent = serve(person(), () => answer(person({ role: "advisor", version: 4 })));
    const { user, choose } = await render(person());
    await choose("advisor");
    expect(await screen.findByText("Ana Example is now: Advisor.")).toBeInTheDocument();
    expect(sent).toEqual([{ body: { role: "advisor" }, version: '"3.17-0"' }]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.body).toEqual({ role: "member" });
  });

  it("explains why the last one who governs stays", async () => {
    const errors = [{ pointer: "/role", code: "refused", message: "from the server" }];
    const secretariat = person({ role: "secretariat" });
    serve(secretariat, () => answer({ type: "/problems/conflict", errors }, 409));
    const { choose } = await render(secretariat);
    await choose("member");
    expect(await screen.findByRole("alert")).toHaveTextContent(/Somebody must remain/);
    expect(screen.getByRole("combobox")).toHaveValue("secretariat");
  });

  it("sends nothing over a change that somebody else made meanwhile", async () => {
    const sent = serve(person({ version: 4 }), () => answer(person()));
    const { choose } = await render(person());
    await choose("observer");
    expect(await screen.findByRole("alert")).toHaveTextContent(/Someone else changed this/);
    expect(sent).toEqual([]);
  });

  it("asks before somebody gives up their own right to govern", async () => {
    const me = person({ role: "coordinator", you: true });
    const sent = serve(me, () => answer(person({ role: "member", you: true, version: 4 })));
    const { user, choose } = await render(me);
    await choose("member");
    await user.click(await screen.findByRole("button", { name: "Stay as it is" }));
    expect(sent).toEqual([]);
    await choose("member");
    await user.click(await screen.findByRole("button", { name: "Change my role" }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});
