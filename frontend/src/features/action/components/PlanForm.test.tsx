import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiProblem } from "@/api";
import { renderPage } from "@/testing/render";
import { PlanForm } from "./PlanForm";
import { fromCurrent, type PlanValues, toDraft, toValues } from "./planValues";
import { plan } from "./samples";

type Save = (values: PlanValues) => Promise<{ item: typeof plan; etag: string }>;

const works: Save = () => Promise.resolve({ item: plan, etag: "" });

async function open(values: PlanValues, answer: Save = works) {
  const save = vi.fn<Save>(answer);
  const { user } = await renderPage(
    <PlanForm
      slug="inclusion"
      title="Edit"
      intro=""
      values={values}
      draftKey="plan:1"
      save={save}
      onSaved={() => undefined}
      cancel={{ to: "/" }}
      fromCurrent={fromCurrent}
    />,
    { texts: ["action", "stakeholder"] },
  );
  await user.click(await screen.findByText("Who helps, and what came of it"));
  const send = () => user.click(screen.getByText("Save"));
  const sent = () => toDraft(save.mock.calls[0]?.[0] ?? values);
  return { user, save, send, sent };
}

const row = (name: string) => within(screen.getByLabelText(name));
const bare = { ...plan, support: [], results: [] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a plan's form", () => {
  it("keeps helpers and results as they are", () => {
    const { support, results } = toDraft(toValues(plan));
    expect(support).toEqual([
      {
        organisationId: "o1",
        actionsSupported: 10,
        forms: ["advice", "training"],
        themes: ["language"],
        challenges: [],
      },
      {
        organisationId: null,
        actionsSupported: null,
        forms: ["rooms"],
        themes: [],
        challenges: [],
      },
    ]);
    expect(results).toEqual([{ organisationId: "o1", text: "Many reached." }]);
    expect(fromCurrent(plan)).toEqual(toValues(plan));
  });

  it("takes a helper, several forms a line, and a result", async () => {
    const { user, save, send, sent } = await open(toValues(bare));
    await user.click(screen.getByText("Add a helper"));
    await user.type(row("Helper 1").getByLabelText(/^How/), "advice{Enter}rooms");
    await user.type(row("Helper 1").getByLabelText(/^Actions/), "3");
    await user.click(screen.getByText("Add a result"));
    await user.type(row("Result 1").getByLabelText("What came of it"), "Much.");
    await send();
    expect(save).toHaveBeenCalledOnce();
    expect(sent().support).toEqual([
      {
        organisationId: null,
        actionsSupported: 3,
        forms: ["advice", "rooms"],
        themes: [],
        challenges: [],
      },
    ]);
    expect(sent().results).toEqual([{ organisationId: null, text: "Much." }]);
  });

  it("lets helpers change places and go", async () => {
    const { user, save, send, sent } = await open(toValues(plan));
    await user.click(screen.getByLabelText("Move up: Helper 2"));
    await user.click(screen.getByLabelText("Remove: Helper 2"));
    await user.click(screen.getByLabelText("Remove: Result 1"));
    await send();
    expect(save).toHaveBeenCalledOnce();
    expect(sent().support.map(({ forms }) => forms)).toEqual([["rooms"]]);
    expect(sent().results).toEqual([]);
  });

  it("sends no helper of whom nothing is said, and no result without words", async () => {
    const { user, save, send } = await open(toValues(bare));
    await user.click(screen.getByText("Add a helper"));
    await user.click(screen.getByText("Add a result"));
    await send();
    const list = await screen.findByRole("alert");
    expect(list).toHaveTextContent("Support: Say who helps or how, or remove this helper.");
    expect(list).toHaveTextContent("Results: Please fill this in.");
    expect(save).not.toHaveBeenCalled();
  });

  it("puts two versions side by side in words, never in ids", async () => {
    vi.stubGlobal("fetch", (request: Request) => {
      const id = new URL(request.url).pathname.split("/organisations/")[1];
      return Promise.resolve(Response.json(id ? { id, name: `Body ${id}` } : { items: [] }));
    });
    const other = { id: "o2", name: "Body o2", shortName: null };
    const current = {
      ...plan,
      owner: other,
      support: [{ ...plan.support[1], organisation: other }],
    };
    const stale = new ApiProblem({ code: "stale-version", status: 412, title: "", current });
    const { user, send } = await open(toValues(plan), () => Promise.reject(stale));
    await user.click(screen.getByLabelText("Remove: Helper 2"));
    await send();
    const dialog = await screen.findByRole("dialog", { name: "Two people edited this" });
    const support = within(dialog).getByRole("radiogroup", { name: "Support" });
    expect(await within(support).findByText("Body o1")).toBeVisible();
    expect(await within(support).findByText("Body o2")).toBeVisible();
    expect(support).toHaveTextContent("advice · training · language");
    expect(within(dialog).queryByRole("radiogroup", { name: "Owner" })).toBeNull();
  });
});
