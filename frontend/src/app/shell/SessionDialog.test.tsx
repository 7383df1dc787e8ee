import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { session } from "@/api";
import { renderPage } from "@/testing/render";
import SessionDialog from "./SessionDialog";

describe("an expired session", () => {
  it("is told over the page, which stays, and leads back to the same address", async () => {
    session.seen(true);
    session.refused();
    const address = "/p/inclusion/stakeholders/new?from=home";
    const typed = <input aria-label="Name" defaultValue="half a name" />;
    await renderPage(
      <>
        {typed}
        <SessionDialog />
      </>,
      { at: address },
    );
    const dialog = await screen.findByRole("dialog", { name: "Your session has ended" });
    expect(dialog).toHaveTextContent("What you typed is kept here.");
    expect(screen.getByRole("link", { name: "Sign in again" })).toHaveAttribute(
      "href",
      session.signInAddress(address),
    );
    expect(screen.getByLabelText("Name")).toHaveValue("half a name");
  });
});
