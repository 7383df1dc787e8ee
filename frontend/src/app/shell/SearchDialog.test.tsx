import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import SearchDialog from "./SearchDialog";

const plain = {
  titleMarks: [],
  snippet: null,
  snippetMarks: [],
  visibility: "public",
  state: null,
};
const items = [
  { ...plain, id: "1", kind: "organisation", title: "City of Athens" },
  { ...plain, id: "2", kind: "dilemma", title: "Who decides in Athens?" },
  { ...plain, id: "3", kind: "organisation", title: "Athens Centre" },
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("search", () => {
  it("groups by kind, is walked with the arrow keys and opened with Enter", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items })));
    const onClose = vi.fn();
    const { user, router } = await renderPage(<SearchDialog slug="inclusion" onClose={onClose} />);
    const field = await screen.findByRole("combobox", { name: "Search everything you may see" });
    await user.type(field, "athens");
    const first = await screen.findByRole("option", { name: "City of Athens" });
    expect(first).toHaveAttribute("aria-selected", "true");
    expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
      "Organisations",
      "Dilemmas",
    ]);
    expect(screen.getByText("3 results")).toBeInTheDocument();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("option", { name: "Who decides in Athens?" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await user.keyboard("{Enter}");
    expect(onClose).toHaveBeenCalledOnce();
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/p/inclusion/dilemmas/2");
    });
  });

  it("says when there is nothing, and what to try", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items: [] })));
    const { user } = await renderPage(<SearchDialog slug="inclusion" onClose={() => undefined} />);
    await user.type(await screen.findByRole("combobox"), "zzz");
    expect(await screen.findByText(/Nothing found for “zzz”/)).toBeInTheDocument();
  });
});
