import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem, type Tagged } from "@/api";
import { renderPage } from "@/testing/render";
import type { Participant } from "../api/participants";
import { PersonForm } from "./PersonForm";
import { emptyPerson, personDraft, type PersonValues } from "./personValues";
import { answer, person } from "./samples";

type Save = (values: PersonValues) => Promise<Tagged<Participant>>;
const works: Save = () => Promise.resolve({ item: person(), etag: "" });

async function render(behaviour: Save = works) {
  const save = vi.fn<Save>(behaviour);
  const saved = vi.fn();
  const page = await renderPage(
    <PersonForm
      slug="inclusion"
      title="Invite a person"
      values={emptyPerson}
      draftKey="participant:new:inclusion"
      saveLabel="Invite"
      save={save}
      onSaved={saved}
      cancel={{ to: "/" }}
    />,
    { texts: ["partnership"] },
  );
  const fill = async () => {
    await page.user.type(screen.getByLabelText("Name"), "Ana Example");
    await page.user.type(screen.getByLabelText("Mail address"), "ana@town.example");
    await page.user.selectOptions(screen.getByLabelText("Role"), "advisor");
  };
  const send = () => page.user.click(screen.getByRole("button", { name: "Invite" }));
  return { ...page, save, saved, fill, send };
}

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(answer({ items: [], next: null, total: null })));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("inviting a person", () => {
  it("sends name, address and role; an organisation is not needed", async () => {
    const { save, saved, fill, send } = await render();
    await fill();
    await send();
    expect(save.mock.calls.map(([values]) => personDraft(values))).toEqual([
      { name: "Ana Example", email: "ana@town.example", role: "advisor", organisationId: null },
    ]);
    expect(saved).toHaveBeenCalled();
  });

  it("asks for a role before it sends", async () => {
    const { user, save, send } = await render();
    await user.type(screen.getByLabelText("Name"), "Ana Example");
    await user.type(screen.getByLabelText("Mail address"), "ana.town.example");
    await send();
    expect(screen.getByRole("link", { name: "Role" })).toBeInTheDocument();
    expect(screen.getAllByText(/Write an address such as/).length).toBeGreaterThan(0);
    expect(save).not.toHaveBeenCalled();
  });

  it("says at the address that somebody has it already", async () => {
    const errors = [{ pointer: "/email", code: "refused", message: "from the server" }];
    const taken = new ApiProblem({ code: "conflict", status: 409, title: "Conflict", errors });
    const { fill, send, saved } = await render(() => Promise.reject(taken));
    await fill();
    await send();
    expect(await screen.findByLabelText("Mail address")).toHaveAccessibleDescription(
      /This address has a place here already/,
    );
    expect(saved).not.toHaveBeenCalled();
  });
});
