import { screen } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { KnownAlready } from "./KnownAlready";
import { emptyOrganisation } from "./organisationValues";

function Typed({ name }: { name: string }) {
  const { control } = useForm({ defaultValues: { ...emptyOrganisation, name } });
  return <KnownAlready slug="inclusion" control={control} />;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a new organisation", () => {
  it("is told to be there already, with the reasons and a way to it", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (request: Request) => {
      asked.push(request.url);
      const match = { id: "a", name: "City of Athens", score: 1, same: true };
      return Promise.resolve(
        Response.json({ items: [{ ...match, reasons: ["word-order", "same-city"] }] }),
      );
    });
    await renderPage(<Typed name="Athens, City of" />, { texts: ["stakeholder"] });
    expect(await screen.findByRole("link", { name: "City of Athens" })).toHaveAttribute(
      "href",
      "/p/inclusion/stakeholders/a",
    );
    expect(screen.getByRole("status")).toHaveTextContent(
      "most probably the same · same words in another order and same city",
    );
    expect(asked).toEqual([expect.stringContaining("proposals?name=Athens%2C%20City%20of")]);
  });

  it("is not asked about before it has a name", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    await renderPage(<Typed name="A" />, { texts: ["stakeholder"] });
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(fetched).not.toHaveBeenCalled();
  });
});
