import { zodResolver } from "@hookform/resolvers/zod";
import { linkOptions } from "@tanstack/react-router";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ApiProblem } from "@/api/problem";
import { useTranslation } from "@/i18n";
import { renderPage } from "@/testing/render";
import { FormGroup, FormPage, rules, type SaveOptions, TextField } from ".";
import { drafts } from "./draft";

interface Town {
  name: string;
  city: string;
}

type Save = (values: Town, options: SaveOptions) => Promise<Town>;

const schema = z.object({ name: z.string(), city: z.string() });
const labels = { name: "Name", city: "City" };

function TownForm({ save, onSaved }: { save: Save; onSaved: (town: Town) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    defaultValues: { name: "Athens", city: "Athina" },
    resolver: zodResolver(schema.extend({ name: rules(t).text(20) })),
  });
  return (
    <FormPage
      title="Edit Athens"
      form={form}
      labels={labels}
      draftKey="town:1"
      etag='"1"'
      save={save}
      onSaved={onSaved}
      cancel={linkOptions({ to: "/" })}
      fromCurrent={(current) => schema.safeParse(current).data ?? null}
    >
      <FormGroup title="Who">
        <TextField control={form.control} name="name" label="Name" required />
        <TextField control={form.control} name="city" label="City" />
      </FormGroup>
    </FormPage>
  );
}

async function open(save: Save = vi.fn<Save>((town) => Promise.resolve(town))) {
  const onSaved = vi.fn();
  const page = await renderPage(<TownForm save={save} onSaved={onSaved} />, { at: "/edit" });
  const name = await screen.findByRole("textbox", { name: "Name" });
  return { ...page, save, onSaved, name };
}

const before = { name: "Athens", city: "Piraeus" };

/** A draft that another tab left behind, of an older version. */
function keep(values: Record<string, unknown>, origin = "first-tab") {
  const at = new Date().toISOString();
  drafts.write("anonymous", "town:1", origin, { at, etag: '"0"', base: before, values, origin });
}

const saveButton = () => screen.getByRole("button", { name: "Save" });

describe("a form page", () => {
  it("saves with the version it was based on, and drops the draft", async () => {
    const { user, save, onSaved, name } = await open();
    await user.type(name, "!");
    await user.click(saveButton());
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledWith({ name: "Athens!", city: "Athina" });
    });
    const [, options] = vi.mocked(save).mock.calls[0] ?? [];
    expect(options?.etag).toBe('"1"');
    expect(drafts.newest("anonymous", "town:1")).toBeNull();
  });

  it("lists what needs another look, linked to its field", async () => {
    const { user, save, name } = await open();
    await user.clear(name);
    await user.click(saveButton());
    const list = await screen.findByRole("alert");
    expect(list).toHaveTextContent("One answer needs another look");
    expect(list).toHaveFocus();
    await user.click(within(list).getByRole("link", { name: "Name" }));
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription("Please fill this in.");
    expect(save).not.toHaveBeenCalled();
  });

  it("shows the server's complaints at the field", async () => {
    const errors = [{ pointer: "/city", code: "taken", message: "This city is taken." }];
    const refusal = new ApiProblem({ code: "validation", status: 422, title: "", errors });
    const { user } = await open(vi.fn<Save>(() => Promise.reject(refusal)));
    await user.click(saveButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("City: This city is taken.");
    expect(screen.getByRole("textbox", { name: /City/ })).toBeInvalid();
  });

  it("sends the same key again when the same contents are sent again", async () => {
    const refusal = new ApiProblem({ code: "unexpected", status: 500, title: "" });
    const { user, save } = await open(vi.fn<Save>(() => Promise.reject(refusal)));
    await user.click(saveButton());
    await screen.findByText("Something broke on our side");
    await user.click(saveButton());
    await waitFor(() => {
      expect(save).toHaveBeenCalledTimes(2);
    });
    const keys = vi.mocked(save).mock.calls.map(([, options]) => options.idempotency);
    expect(keys[0]).toEqual(keys[1]);
  });
});

describe("a form page that is saved twice", () => {
  it("sends once when the button is clicked twice", async () => {
    const { user, save, onSaved } = await open();
    await user.dblClick(saveButton());
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalled();
    });
    expect(save).toHaveBeenCalledOnce();
  });

  it("sends the same key when the browser was closed before the answer came", async () => {
    const { user, save, name } = await open(vi.fn<Save>(() => new Promise(() => undefined)));
    await user.type(name, "!");
    await user.click(saveButton());
    await waitFor(() => {
      expect(save).toHaveBeenCalled();
    });
    cleanup();
    const again = await open();
    await again.user.click(saveButton());
    await waitFor(() => {
      expect(again.save).toHaveBeenCalled();
    });
    const keys = [save, again.save].map((one) => vi.mocked(one).mock.calls[0]?.[1].idempotency);
    expect(keys[0]).toEqual(keys[1]);
  });
});

describe("a draft", () => {
  it("is kept while typing", async () => {
    const { user, name } = await open();
    await user.type(name, "?");
    await waitFor(
      () => {
        expect(drafts.newest("anonymous", "town:1")?.values).toMatchObject({ name: "Athens?" });
      },
      { timeout: 3000 },
    );
    expect(screen.getByText("Draft kept now")).toBeInTheDocument();
  });

  it("comes back with the version it was based on, and can be left behind", async () => {
    keep({ name: "Typed", gone: 1 });
    const { user, save, name } = await open();
    expect(name).toHaveValue("Typed");
    expect(screen.getByText(/We kept what you typed/)).toBeInTheDocument();
    await user.click(saveButton());
    await waitFor(() => {
      expect(save).toHaveBeenCalledWith(
        { name: "Typed", city: "Athina" },
        expect.objectContaining({ etag: '"0"' }),
      );
    });
  });

  it("is forgotten when the reader starts again", async () => {
    keep({ name: "Typed" });
    const { user, name } = await open();
    await user.click(screen.getByRole("button", { name: "Start again without it" }));
    expect(name).toHaveValue("Athens");
    expect(drafts.newest("anonymous", "town:1")).toBeNull();
  });

  it("of another tab stays when this one is saved", async () => {
    const { user, onSaved } = await open();
    keep({ name: "Typed elsewhere" });
    await user.click(saveButton());
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalled();
    });
    expect(drafts.newest("anonymous", "town:1")?.values).toEqual({ name: "Typed elsewhere" });
  });

  it("is not lost without a question", async () => {
    const { user, router, name } = await open();
    await user.type(name, "?");
    await user.click(screen.getByRole("link", { name: "Cancel" }));
    const dialog = await screen.findByRole("dialog", { name: "Leave this form?" });
    await user.click(within(dialog).getByRole("button", { name: "Stay here" }));
    expect(router.state.location.pathname).toBe("/edit");
    expect(name).toHaveValue("Athens?");
  });
});

describe("two editors", () => {
  it("see both versions, choose field by field, and lose nothing", async () => {
    const current = { name: "Athens by her", city: "Piraeus" };
    const stale = new ApiProblem({
      code: "stale-version",
      status: 412,
      title: "",
      current,
      etag: '"2"',
    });
    const save = vi.fn<Save>((town) => Promise.resolve(town)).mockRejectedValueOnce(stale);
    const { user, onSaved, name } = await open(save);
    await user.clear(name);
    await user.type(name, "Athens by me");
    await user.click(saveButton());
    const dialog = await screen.findByRole("dialog", { name: "Two people edited this" });
    const choice = within(dialog).getByRole("radiogroup", { name: "Name" });
    expect(choice).toHaveTextContent("Athens by me");
    expect(choice).toHaveTextContent("Athens by her");
    expect(within(dialog).queryByRole("radiogroup", { name: "City" })).not.toBeInTheDocument();
    await user.click(within(choice).getByRole("radio", { name: "Yours" }));
    await user.click(within(dialog).getByRole("button", { name: "Save my choice" }));
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledWith({ name: "Athens by me", city: "Piraeus" });
    });
    expect(save.mock.calls[1]?.[1].etag).toBe('"2"');
  });

  it("keep what the other saved while a draft was waiting", async () => {
    keep({ ...before, name: "Athens by me" });
    const current = { name: "Athens", city: "Athina" };
    const facts = { code: "stale-version", status: 412, title: "", current, etag: '"1"' };
    const save = vi
      .fn<Save>((town) => Promise.resolve(town))
      .mockRejectedValueOnce(new ApiProblem(facts));
    const { user, onSaved } = await open(save);
    await user.click(saveButton());
    const dialog = await screen.findByRole("dialog", { name: "Two people edited this" });
    expect(within(dialog).queryByRole("radiogroup")).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole("button", { name: "Save my choice" }));
    await waitFor(() => {
      expect(onSaved).toHaveBeenCalledWith({ name: "Athens by me", city: "Athina" });
    });
  });
});
