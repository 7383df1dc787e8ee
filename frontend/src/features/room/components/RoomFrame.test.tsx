import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import type { Room } from "../api/room";
import { RoomFrame } from "./RoomFrame";
import { consultation, contribution, room } from "./sample";

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.reject(new TypeError("no line"))),
  );
});

const show = (shown: Room) =>
  renderPage(<RoomFrame slug="s" room={shown} connection="live" account="me" />, {
    texts: ["room"],
  });

describe("a room", () => {
  it("says what is asked of me, the rule, and who is here", async () => {
    const seat = { id: "1", participantId: "p", name: "Somebody", organisation: null, mine: false };
    await show(
      room({
        consultation: consultation({ seats: [{ ...seat, role: "facilitator" }] }),
        here: ["p"],
      }),
    );
    const banner = screen.getByRole("region", { name: "Phase 1 of 2" });
    expect(within(banner).getByText(/Ask open questions/, { selector: "p" })).toBeVisible();
    expect(screen.getByText(/not who said it/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "1 person here" })).toBeVisible();
  });

  it("keeps what is said without a line, and what was typed", async () => {
    const { user } = await show(room());
    await user.type(screen.getByRole("textbox", { name: "What you want to say" }), "Who pays?");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Sent as soon as the connection is back.")).toBeVisible();
    expect(localStorage.getItem("commontable.outbox:me:s:c")).toContain("Who pays?");
    expect(screen.getByRole("textbox", { name: "What you want to say" })).toHaveValue("");
  });

  it("closes the text field with its reason while peers think aloud", async () => {
    await show(room({ consultation: consultation({ myRole: "presenter", phase: 1 }) }));
    expect(screen.queryByRole("textbox", { name: "What you want to say" })).toBeNull();
    expect(screen.getByText(/The text field opens when it is your turn/)).toBeVisible();
  });

  it("lets a presenter answer a question where it stands", async () => {
    const asked = room({
      consultation: consultation({ myRole: "presenter" }),
      contributions: [contribution({ id: "q", body: "Who decides?" })],
    });
    const { user } = await show(asked);
    await user.click(screen.getByRole("button", { name: "Answer" }));
    expect(screen.getByText(/You answer: “Who decides\?”/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "What you want to say" })).toHaveFocus();
  });

  it("leads only who facilitates, with the steps that are open", async () => {
    const may = { ...consultation().may, steps: ["next", "extend", "end"] as const };
    const led = consultation({ myRole: "facilitator", may: { ...may, steps: [...may.steps] } });
    await show(room({ consultation: led }));
    const lead = screen.getByRole("group", { name: "You lead" });
    expect(within(lead).getByRole("button", { name: "Next phase: Ideas" })).toBeVisible();
    expect(within(lead).queryByRole("button", { name: "Back to the phase before" })).toBeNull();
  });

  it("tells words apart by their language", async () => {
    await show(room({ contributions: [contribution({ body: "Wie beslist?", language: "nl" })] }));
    expect(screen.getByText("Wie beslist?")).toHaveAttribute("lang", "nl");
  });
});
