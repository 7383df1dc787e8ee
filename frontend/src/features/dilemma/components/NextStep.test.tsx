import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Dilemma, DilemmaChanges } from "../api/dilemmas";
import { NextStep } from "./NextStep";

const nothing = {
  edit: false,
  accept: false,
  decline: false,
  conclude: false,
  reopen: false,
  withdraw: false,
  archive: false,
  place: false,
};

const dilemma: Dilemma = {
  id: "d1",
  key: null,
  question: "How?",
  background: null,
  organisation: null,
  coPresenters: [],
  country: null,
  themes: [],
  ideas: [],
  result: null,
  session: null,
  state: "proposed",
  declineReason: null,
  visibility: "partnership",
  hideCity: false,
  cityHidden: false,
  mine: false,
  practices: [],
  archivedAt: null,
  version: 1,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  may: nothing,
};

function doing(): DilemmaChanges {
  const step = () => vi.fn(() => Promise.resolve({ item: dilemma, etag: '"2.1-0"' }));
  return {
    propose: step(),
    revise: step(),
    accept: step(),
    decline: step(),
    conclude: step(),
    reopen: step(),
    withdraw: step(),
    archive: step(),
    restore: step(),
  };
}

const render = (shown: Partial<Dilemma>, changes = doing()) =>
  renderPage(<NextStep dilemma={{ ...dilemma, ...shown }} etag={'"1.1-0"'} changes={changes} />, {
    texts: ["dilemma"],
  });

describe("the next step of a dilemma", () => {
  it("tells its author what happens now, and lets them take it back", async () => {
    const changes = doing();
    const { user } = await render({ mine: true, may: { ...nothing, withdraw: true } }, changes);
    expect(screen.getByText(/The secretariat has your question/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect(changes.withdraw).toHaveBeenCalledWith("d1", '"1.1-0"');
  });

  it("says to the secretariat who will see it, and asks for a reason before it declines", async () => {
    const changes = doing();
    const { user } = await render({ may: { ...nothing, accept: true, decline: true } }, changes);
    expect(screen.getByText(/everyone in the partnership can see it and help/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Decline with a reason" }));
    await user.click(screen.getByRole("button", { name: "Decline" }));
    expect(changes.decline).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("Why does it go no further?"), "Asked before.");
    await user.click(screen.getByRole("button", { name: "Decline" }));
    expect(changes.decline).toHaveBeenCalledWith("d1", '"1.1-0"', "Asked before.");
  });

  it("takes along what the presenter takes with them", async () => {
    const changes = doing();
    const { user } = await render(
      { state: "accepted", may: { ...nothing, conclude: true } },
      changes,
    );
    await user.click(screen.getByRole("button", { name: "Conclude" }));
    await user.type(screen.getByLabelText(/take with them/), "We ask first.");
    await user.click(screen.getByRole("button", { name: "Conclude" }));
    expect(changes.conclude).toHaveBeenCalledWith("d1", '"1.1-0"', "We ask first.");
  });

  it("tells why it was declined", async () => {
    await render({ state: "declined", declineReason: "Asked before.", mine: true });
    expect(screen.getByText(/The reason: Asked before\./)).toBeVisible();
  });
});
