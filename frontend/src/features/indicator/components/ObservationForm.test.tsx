import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ApiProblem } from "@/api";
import { renderPage } from "@/testing/render";
import type { Observation } from "../api/observations";
import { ObservationForm } from "./ObservationForm";
import { emptyObservation, type ObservationFormValues, toDraft } from "./observationValues";
import { indicatorWith, observed } from "./samples";

type Save = (values: ObservationFormValues) => Promise<{ item: Observation; etag: string }>;
const works: Save = () => Promise.resolve({ item: observed("Ghent", 1), etag: "" });

async function render(answer: Save = works) {
  const save = vi.fn<Save>(answer);
  const saved = vi.fn();
  const page = await renderPage(
    <ObservationForm
      slug="inclusion"
      measure={indicatorWith([])}
      title="Report a value"
      intro=""
      values={emptyObservation("ghent", new Date("2026-05-01"))}
      placeName="Ghent"
      draftKey="observation:new:homes"
      saveLabel="Report this value"
      save={save}
      onSaved={saved}
      cancel={{ to: "/" }}
    />,
    { texts: ["indicator", "stakeholder"] },
  );
  const send = () => page.user.click(screen.getByRole("button", { name: "Report this value" }));
  return { ...page, save, saved, send };
}

function sent(save: { mock: { calls: [ObservationFormValues][] } }) {
  const [first] = save.mock.calls;
  if (!first) throw new Error("nothing was sent");
  return first[0];
}

describe("reporting a value", () => {
  it("takes value and source; the period is last year unless said otherwise", async () => {
    const { user, save, saved, send } = await render();
    await user.type(screen.getByLabelText(/^Value/), "59.6");
    expect(screen.getByText("We read 59.6 %.")).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Source/), "Register");
    await send();
    expect(toDraft(sent(save), ".")).toEqual({
      placeId: "ghent",
      period: "2025",
      value: 59.6,
      flags: [],
      note: null,
      source: "Register",
    });
    expect(saved).toHaveBeenCalled();
  });

  it("asks for a value or the word that there is none", async () => {
    const { user, save, send } = await render();
    await send();
    expect(screen.getAllByText(/Give the value, or tick “Not reported”/).length).toBeGreaterThan(0);
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole("checkbox", { name: /^Not reported/ }));
    await send();
    expect(toDraft(sent(save), ".")).toMatchObject({ value: null, flags: ["not-reported"] });
  });

  it("says at the period, in the reader's language, that there is a value already", async () => {
    const conflict = new ApiProblem({ code: "conflict", status: 409, title: "Conflict" });
    const { user, send, saved } = await render(() => Promise.reject(conflict));
    await user.type(screen.getByLabelText(/^Value/), "3");
    await send();
    expect(
      (await screen.findAllByText(/There is a value for this place and period already/)).length,
    ).toBeGreaterThan(0);
    expect(saved).not.toHaveBeenCalled();
  });
});
