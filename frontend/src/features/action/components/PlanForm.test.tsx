import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { PlanForm } from "./PlanForm";
import { fromCurrent, type PlanValues, toDraft, toValues } from "./planValues";
import { plan } from "./samples";

type Save = (values: PlanValues) => Promise<{ item: typeof plan; etag: string }>;

async function open(values: PlanValues) {
  const save = vi.fn<Save>(() => Promise.resolve({ item: plan, etag: "" }));
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
    />,
    { texts: ["action", "stakeholder"] },
  );
  await user.click(await screen.findByText("Who helps, and what came of it"));
  const send = () => user.click(screen.getByRole("button", { name: "Save" }));
  const sent = () => toDraft(save.mock.calls[0]?.[0] ?? values);
  return { user, save, send, sent };
}

const row = (name: string) => within(screen.getByRole("group", { name }));
const bare = { ...plan, support: [], results: [] };

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
    await user.click(screen.getByRole("button", { name: "Add a helper" }));
    await user.type(row("Helper 1").getByRole("textbox", { name: /^How/ }), "advice{Enter}rooms");
    await user.type(row("Helper 1").getByRole("textbox", { name: /^Actions/ }), "3");
    await user.click(screen.getByRole("button", { name: "Add a result" }));
    await user.type(row("Result 1").getByRole("textbox", { name: "What came of it" }), "Much.");
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
    await user.click(screen.getByRole("button", { name: "Move up: Helper 2" }));
    await user.click(screen.getByRole("button", { name: "Remove: Helper 2" }));
    await user.click(screen.getByRole("button", { name: "Remove: Result 1" }));
    await send();
    expect(save).toHaveBeenCalledOnce();
    expect(sent().support.map(({ forms }) => forms)).toEqual([["rooms"]]);
    expect(sent().results).toEqual([]);
  });

  it("sends no helper of whom nothing is said, and no result without words", async () => {
    const { user, save, send } = await open(toValues(bare));
    await user.click(screen.getByRole("button", { name: "Add a helper" }));
    await user.click(screen.getByRole("button", { name: "Add a result" }));
    await send();
    const list = await screen.findByRole("alert");
    expect(list).toHaveTextContent("Support: Say who helps or how, or remove this helper.");
    expect(list).toHaveTextContent("Results: Please fill this in.");
    expect(save).not.toHaveBeenCalled();
  });
});
