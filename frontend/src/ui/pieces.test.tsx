import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ApiProblem } from "@/api/problem";
import { renderPage } from "@/testing/render";
import { DetailPage, Paragraphs } from "./detail-page";
import { doWithUndo } from "./doWithUndo";
import { HistoryList } from "./HistoryList";
import { ProblemNotice } from "./ProblemNotice";
import { Toasts } from "./Toasts";

describe("what can be undone", () => {
  it("says why when it can no longer be taken back", async () => {
    const refusal = new ApiProblem({ code: "conflict", status: 409, title: "" });
    const undo = () => Promise.reject(refusal);
    const { user } = await renderPage(<Toasts />);
    await doWithUndo({ act: () => Promise.resolve(), undo, said: "Objective 2 is off." });
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/does not fit with what is already there/)).toBeVisible();
    expect(screen.queryByText("Undone.")).toBeNull();
  });

  it("is done at once and taken back with Undo", async () => {
    const act = vi.fn(() => Promise.resolve());
    const undo = vi.fn(() => Promise.resolve());
    const { user } = await renderPage(<Toasts />);
    await doWithUndo({ act, undo, said: "Athens is archived." });
    expect(act).toHaveBeenCalledOnce();
    expect(await screen.findByText("Athens is archived.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByText("Undone.")).toBeVisible();
  });

  it("offers nothing when it was refused", async () => {
    const refusal = new ApiProblem({ code: "not-allowed", status: 403, title: "" });
    const undo = vi.fn(() => Promise.resolve());
    const attempt = doWithUndo({ act: () => Promise.reject(refusal), undo, said: "Done." });
    await expect(attempt).rejects.toBe(refusal);
  });
});

describe("a problem", () => {
  it("is told in words, with a page that explains it", async () => {
    const error = new ApiProblem({ code: "not-allowed", status: 403, title: "Forbidden" });
    await renderPage(<ProblemNotice error={error} />);
    expect(screen.getByRole("alert")).toHaveTextContent("Your role does not include this");
    expect(screen.getByRole("link", { name: "About this message" })).toHaveAttribute(
      "href",
      "/problems/not-allowed",
    );
  });

  it("is told in the words of who knows it better", async () => {
    const error = new ApiProblem({ code: "validation", status: 422, title: "" });
    const words = { title: "This module stays", text: "It still has sessions." };
    await renderPage(<ProblemNotice error={error} words={words} />);
    expect(screen.getByRole("alert")).toHaveTextContent("This module staysIt still has sessions.");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("that asks to sign in offers it", async () => {
    const error = new ApiProblem({ code: "not-signed-in", status: 401, title: "" });
    await renderPage(<ProblemNotice error={error} />);
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      expect.stringContaining("/auth/login?return="),
    );
  });
});

describe("a detail page", () => {
  it("has its title, its state and its acts behind a menu", async () => {
    const onSelect = vi.fn();
    const { user } = await renderPage(
      <DetailPage
        area="dilemma"
        kind="Dilemma"
        visibility="confidential"
        title="Who decides?"
        facts={["Athens", null, "2018"]}
        acts={[{ label: "Archive", onSelect }]}
        archivedAt="2026-01-02T10:00:00Z"
      >
        <Paragraphs text={"One.\n\nTwo."} />
      </DetailPage>,
    );
    expect(screen.getByRole("heading", { level: 1, name: "Who decides?" })).toBeVisible();
    expect(screen.getByText("Confidential")).toBeVisible();
    expect(screen.getByText("Archived · January 2, 2026")).toBeVisible();
    expect(screen.getByText("Two.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "More actions" }));
    await user.click(await screen.findByRole("menuitem", { name: "Archive" }));
    await waitFor(() => {
      expect(onSelect).toHaveBeenCalledOnce();
    });
  });
});

describe("a history", () => {
  it("tells who changed what", async () => {
    const changes = [{ field: "City", before: "Ghent", after: "Athens" }];
    const at = new Date(Date.now() - 86_400_000).toISOString();
    const entry = { id: "1", at, who: null, what: "Changed the city", changes };
    await renderPage(<HistoryList entries={[entry]} />);
    expect(screen.getByText("Changed the city")).toBeVisible();
    expect(screen.getByText("yesterday")).toBeVisible();
    expect(screen.getByText("Athens")).toBeVisible();
  });
});
