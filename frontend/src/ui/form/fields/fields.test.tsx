import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { type Control, useForm, useWatch } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import { CountriesField, PartialDateField, SelectField, VisibilityField } from "..";

interface Values {
  date: string;
  countries: string[];
  visibility: string;
  kind: string;
}

type Fields = (control: Control<Values, unknown, Values>) => ReactNode;

function Form({ fields, values }: { fields: Fields; values: Partial<Values> }) {
  const { control } = useForm<Values>({
    defaultValues: { date: "", countries: [], visibility: "public", kind: "", ...values },
  });
  const current = useWatch({ control });
  return (
    <form>
      {fields(control)}
      <output>{JSON.stringify(current)}</output>
    </form>
  );
}

async function fill(fields: Fields, values: Partial<Values> = {}) {
  const { user } = await renderPage(<Form fields={fields} values={values} />);
  const value = (): unknown => JSON.parse(screen.getByRole("status").textContent);
  return { user, value };
}

describe("a partial date", () => {
  const date: Fields = (control) => <PartialDateField control={control} name="date" label="From" />;

  it("is entered as precisely as it is known", async () => {
    const { user, value } = await fill(date);
    expect(screen.getByRole("combobox", { name: "Month" })).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "Year" }), "2024");
    expect(value()).toMatchObject({ date: "2024" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "February");
    expect(value()).toMatchObject({ date: "2024-02" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Day" }), "29");
    expect(value()).toMatchObject({ date: "2024-02-29" });
  });

  it("loses a day that the month does not have, and its parts with the year", async () => {
    const { user, value } = await fill(date, { date: "2024-01-31" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "February");
    expect(value()).toMatchObject({ date: "2024-02" });
    await user.clear(screen.getByRole("textbox", { name: "Year" }));
    expect(value()).toMatchObject({ date: "" });
  });

  it("may have a time where a day has one, and loses it with the day", async () => {
    const { user, value } = await fill((control) => (
      <PartialDateField control={control} name="date" label="Begins" withTime />
    ));
    expect(screen.getByLabelText("Time")).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "Year" }), "2024");
    await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "April");
    await user.selectOptions(screen.getByRole("combobox", { name: "Day" }), "19");
    await user.type(screen.getByLabelText("Time"), "09:00");
    expect(value()).toMatchObject({ date: "2024-04-19T09:00" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Day" }), "not known");
    expect(value()).toMatchObject({ date: "2024-04" });
  });

  it("is one group with its name", async () => {
    await fill(date);
    expect(screen.getByRole("group", { name: /From/ })).toBeInTheDocument();
  });
});

describe("a visibility", () => {
  it("says who will see it", async () => {
    const { user, value } = await fill((control) => (
      <VisibilityField control={control} name="visibility" />
    ));
    const choice = screen.getByRole("combobox", { name: "Who can see this" });
    expect(choice).toHaveAccessibleDescription(/people without an account/);
    await user.selectOptions(choice, "Confidential");
    expect(choice).toHaveAccessibleDescription(/Only the persons you name/);
    expect(value()).toMatchObject({ visibility: "confidential" });
  });
});

describe("countries", () => {
  it("are found by their name in the reader's language", async () => {
    const { user, value } = await fill((control) => (
      <CountriesField control={control} name="countries" label="Countries" />
    ));
    await user.type(screen.getByRole("combobox", { name: /Countries/ }), "greec");
    await user.click(await screen.findByRole("option", { name: "Greece" }));
    expect(value()).toMatchObject({ countries: ["GR"] });
  });
});

describe("a select", () => {
  it("offers not to know", async () => {
    const { user, value } = await fill(
      (control) => (
        <SelectField
          control={control}
          name="kind"
          label="Kind"
          options={[{ value: "city", label: "City" }]}
          empty="Not known"
        />
      ),
      { kind: "city" },
    );
    await user.selectOptions(screen.getByRole("combobox", { name: /Kind/ }), "Not known");
    expect(value()).toMatchObject({ kind: "" });
  });
});
