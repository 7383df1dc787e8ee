import { zodResolver } from "@hookform/resolvers/zod";
import { linkOptions } from "@tanstack/react-router";
import { screen, within } from "@testing-library/react";
import { useFieldArray, useForm } from "react-hook-form";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ApiProblem } from "@/api/problem";
import { renderPage } from "@/testing/render";
import { FormPage, MoreFields, RowsField, TextField } from "..";

interface Steps {
  steps: { what: string }[];
}

type Save = (values: Steps) => Promise<unknown>;

const schema = z.object({ steps: z.array(z.object({ what: z.string().min(1, "Say it.") })) });

function StepsForm({ save }: { save: Save }) {
  const form = useForm<Steps>({
    defaultValues: { steps: [{ what: "Ask" }, { what: "Listen" }] },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const { fields, append, move, remove } = useFieldArray({ control, name: "steps" });
  return (
    <FormPage
      title="Steps"
      form={form}
      labels={{ steps: "Steps" }}
      draftKey="steps"
      save={save}
      onSaved={() => undefined}
      cancel={linkOptions({ to: "/" })}
    >
      <MoreFields title="Folded">
        <RowsField
          name="steps"
          label="Steps"
          keys={fields.map(({ id }) => id)}
          add="Add a step"
          nameOf={(index) => `Step ${index + 1}`}
          error={form.formState.errors.steps?.message}
          onAdd={() => append({ what: "" })}
          onMove={move}
          onRemove={remove}
        >
          {(index) => <TextField control={control} name={`steps.${index}.what`} label="What" />}
        </RowsField>
      </MoreFields>
    </FormPage>
  );
}

async function open(save: Save = () => Promise.resolve()) {
  const saving = vi.fn<Save>(save);
  const { user } = await renderPage(<StepsForm save={saving} />);
  await user.click(await screen.findByText("Folded"));
  return { user, saving };
}

const button = (name: string) => screen.getByRole("button", { name });
const words = () =>
  screen.getAllByRole("textbox", { name: /What/ }).map((field) => field.getAttribute("value"));
const row = (row: string) => within(screen.getByRole("group", { name: row }));

describe("a list of rows", () => {
  it("has each row named, moved by buttons, up to the ends", async () => {
    const { user } = await open();
    expect(row("Step 2").getByRole("textbox", { name: /What/ })).toHaveValue("Listen");
    expect(button("Move up: Step 1")).toBeDisabled();
    expect(button("Move down: Step 2")).toBeDisabled();
    await user.click(button("Move up: Step 2"));
    expect(words()).toEqual(["Listen", "Ask"]);
  });

  it("gets a row at its end, and the focus goes there", async () => {
    const { user } = await open();
    await user.click(button("Add a step"));
    expect(row("Step 3").getByRole("textbox", { name: /What/ })).toHaveFocus();
  });

  it("keeps the focus when a row goes with the button that had it", async () => {
    const { user } = await open();
    await user.click(button("Remove: Step 1"));
    expect(words()).toEqual(["Listen"]);
    expect(screen.getByRole("group", { name: "Steps" })).toHaveFocus();
  });

  it("is unfolded by the list of errors, which leads to the field in its row", async () => {
    const { user, saving } = await open();
    await user.clear(row("Step 2").getByRole("textbox", { name: /What/ }));
    await user.click(screen.getByText("Folded"));
    await user.click(button("Save"));
    const list = await screen.findByRole("alert");
    expect(list).toHaveTextContent("Steps: Say it.");
    await user.click(within(list).getByRole("link", { name: "Steps" }));
    expect(row("Step 2").getByRole("textbox", { name: /What/ })).toHaveFocus();
    expect(row("Step 2").getByRole("textbox", { name: /What/ })).toBeVisible();
    expect(saving).not.toHaveBeenCalled();
  });

  it("says what the server has against one of its rows", async () => {
    const errors = [{ pointer: "/steps/1/what", code: "refused", message: "Not this one." }];
    const refusal = new ApiProblem({ code: "validation", status: 422, title: "", errors });
    const { user } = await open(() => Promise.reject(refusal));
    await user.click(button("Save"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Steps: Not this one.");
    expect(
      within(screen.getByRole("group", { name: "Steps" })).getByText("Not this one."),
    ).toBeVisible();
  });
});
