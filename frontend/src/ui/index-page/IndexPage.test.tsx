import { linkOptions, useSearch } from "@tanstack/react-router";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { KeysetList } from "@/api/list";
import { ApiProblem } from "@/api/problem";
import { indexSearch } from "@/routes";
import { renderPage } from "@/testing/render";
import { type IndexFilter, IndexPage, IndexRow } from ".";

interface Town {
  id: string;
  name: string;
}

const towns: KeysetList<Town> = {
  items: [
    { id: "1", name: "Athens" },
    { id: "2", name: "Ghent" },
  ],
  total: { value: 2, exact: true },
  isPending: false,
  isRefreshing: false,
  error: null,
  retry: vi.fn(),
  hasMore: false,
  isLoadingMore: false,
  more: vi.fn(),
};

const validate = indexSearch("kind", "when");

type TownsProps = Partial<KeysetList<Town>> & { filters?: IndexFilter[] };

const port: IndexFilter = {
  name: "kind",
  label: "Kind",
  options: [{ value: "port", label: "Port" }],
};

function Towns({ filters = [port], ...props }: TownsProps) {
  const raw = useSearch({ strict: false });
  return (
    <IndexPage
      title="Towns"
      sentence="All of them."
      search={validate(raw)}
      filters={filters}
      sorts={[
        { value: "name", label: "A to Z" },
        { value: "-name", label: "Z to A" },
      ]}
      list={{ ...towns, ...props }}
      row={(town) => (
        <IndexRow link={linkOptions({ to: "/" })} name={town.name} facts={["small", null]} />
      )}
      empty={<p>Nobody yet</p>}
    />
  );
}

describe("an index page", () => {
  it("has a title, and rows that are links", async () => {
    await renderPage(<Towns />);
    expect(screen.getByRole("heading", { level: 1, name: "Towns" })).toBeInTheDocument();
    expect(document.title).toBe("Towns · Commontable");
    expect(screen.getByRole("link", { name: "Ghent" })).toBeInTheDocument();
    expect(screen.getByText("2 results")).toBeInTheDocument();
  });

  it("writes search, filters and order into the address", async () => {
    const { user, router } = await renderPage(<Towns />);
    await user.type(screen.getByRole("searchbox", { name: "Search this list" }), "ath");
    await waitFor(() => {
      expect(router.state.location.searchStr).toBe("?q=ath");
    });
    await user.click(screen.getByRole("button", { name: "Kind" }));
    await user.click(await screen.findByRole("checkbox", { name: "Port" }));
    await waitFor(() => {
      expect(router.state.location.searchStr).toBe("?q=ath&kind=port");
    });
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Z to A");
    await waitFor(() => {
      expect(router.state.location.searchStr).toBe("?q=ath&kind=port&sort=-name");
    });
  });

  it("shows what the address says and clears it but for the order", async () => {
    const { user, router } = await renderPage(<Towns />, { at: "/?q=gh&kind=port&sort=-name" });
    const box = screen.getByRole("searchbox", { name: "Search this list" });
    expect(box).toHaveValue("gh");
    expect(screen.getByRole("button", { name: "Kind: Port" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    await waitFor(() => {
      expect(router.state.location.searchStr).toBe("?sort=-name");
    });
    expect(box).toHaveValue("");
  });

  it("counts what is chosen on the button that unfolds the filters, and clears no shelf", async () => {
    const { user, router } = await renderPage(<Towns />, { at: "/?kind=port&when=past" });
    expect(screen.getByRole("button", { name: "Filters: 1" })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    await waitFor(() => {
      expect(router.state.location.searchStr).toBe("?when=past");
    });
    expect(screen.getByRole("button", { name: "Filter and sort" })).toBeInTheDocument();
  });

  it("tells an empty list from one that nothing matches", async () => {
    await renderPage(<Towns items={[]} />);
    expect(screen.getByText("Nobody yet")).toBeInTheDocument();
  });

  it("says that nothing matches, and leaves the filters at hand", async () => {
    await renderPage(<Towns items={[]} />, { at: "/?q=zzz" });
    expect(screen.getByRole("heading", { name: "Nothing matches" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Clear all" })).toBeInTheDocument();
  });

  it("narrows a long list of choices by typing, accents forgiven", async () => {
    const others = Array.from({ length: 12 }, (_, index) => `Land ${String(index)}`);
    const names = ["Österreich", "België", ...others];
    const options = names.map((label) => ({ value: label, label }));
    const { user } = await renderPage(
      <Towns filters={[{ name: "kind", label: "Kind", options }]} />,
    );
    await user.click(screen.getByRole("button", { name: "Kind" }));
    await user.type(await screen.findByRole("textbox", { name: "Narrow these choices" }), "oster");
    const left = screen.getAllByRole("checkbox").map((box) => box.getAttribute("value"));
    expect(left).toEqual(["Österreich"]);
  });

  it("appends with More", async () => {
    const more = vi.fn();
    const { user } = await renderPage(<Towns hasMore more={more} />);
    await user.click(screen.getByRole("button", { name: "More" }));
    expect(more).toHaveBeenCalledOnce();
  });

  it("says why it failed and offers to try again", async () => {
    const retry = vi.fn();
    const error = new ApiProblem({ code: "unexpected", status: 500, title: "", requestId: "r9" });
    const { user } = await renderPage(<Towns items={[]} error={error} retry={retry} />);
    expect(screen.getByRole("alert")).toHaveTextContent("quote this number: r9");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
