import { expect, test } from "../fixtures";
import { Shell } from "../pages/Shell";

const unique = () => Math.random().toString(36).slice(2, 8);

/** As somebody has kept it for years: a title above, words of four languages, a twin, and a row that lost its name. */
function messy(mark: string) {
  return [
    "Stakeholders – draft 7;;;;;",
    ";;;;;",
    "Organisation;Type;Land;Website;Contact person;E-mail",
    `Gemeente ${mark}dorp;gemeente;Nederland;www.${mark}dorp.example;Ana Sample (wethouder);ana@${mark}dorp.example`,
    `Exemple ${mark}ville;Ville;France, Belgium;n/a;"Bo Exemple, Cem Modele";"bo@${mark}.example; cem@${mark}.example"`,
    `Diaspora ${mark};migrant-led;Spain + global;?;-;info@${mark}.example`,
    `GEMEENTE  ${mark.toUpperCase()}DORP;municipality;NL;${mark}dorp.example;;`,
    ";NGO;Germny;;Nobody There;",
  ].join("\r\n");
}

test.describe("Importing a list of organisations", () => {
  test("a messy file is understood, corrected, imported, undone and imported again", async ({
    openAs,
  }) => {
    test.slow(); // one long way, step by step
    const page = await openAs("secretariat");
    const shell = new Shell(page);
    const mark = unique();
    const file = {
      name: `messy-${mark}.csv`,
      mimeType: "text/csv",
      // Saved by a spreadsheet of the west: not UTF-8.
      buffer: Buffer.from(messy(mark).replace("–", "\u0096"), "latin1"),
    };

    await page.goto("/p/inclusion/stakeholders/import");
    await expect(shell.title).toHaveText("Import organisations");
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(shell.title).toHaveText(file.name);
    await expect(page.getByText("Windows-1252")).toBeVisible();
    await expect(page.getByText("Headers stand in line 3.")).toBeVisible();
    await expect(page.getByLabel("Holds: Land")).toHaveValue("country");
    await expect(page.getByLabel("Holds: E-mail")).toHaveValue("email");

    await page.getByRole("button", { name: "Show the preview" }).click();
    await expect(page.getByRole("heading", { name: "Preview" })).toBeVisible();
    const rows = page.getByRole("list", { name: "Rows" });
    const town = rows
      .getByRole("article")
      .filter({ hasText: `Gemeente ${mark}dorp` })
      .first();
    await expect(town).toContainText("New");
    await expect(town).toContainText("Netherlands");
    await town.getByText(/understood differently/).click();
    await expect(town).toContainText("Nederland → Netherlands");
    const twin = rows.getByRole("article").filter({ hasText: "Row 7" });
    await expect(twin).toContainText("Known already");
    await expect(twin).toContainText("row 4");
    await expect(rows.getByRole("article").filter({ hasText: "Row 8" })).toContainText(
      "There is no name of an organisation in this row.",
    );

    await page.getByLabel("What to do with row 6").selectOption("Leave out");
    await expect(page.getByLabel("What to do with row 6")).toHaveValue("skip");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expect(page.getByText("3 people were added.")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("leftovers.csv");

    await page.getByRole("button", { name: "Undo this import" }).click();
    await expect(page.getByRole("heading", { name: "This import was undone" })).toBeVisible();
    await expect(
      page.getByText("2 organisations that it had added are in the archive now."),
    ).toBeVisible();

    await page.getByRole("link", { name: "All imports" }).click();
    await page.getByLabel("Or paste a table").fill(messy(mark));
    await page.getByRole("button", { name: "Read the pasted table" }).click();
    await page.getByRole("button", { name: "Show the preview" }).click();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expect(page.getByText("4 people were added.")).toBeVisible();
  });

  test("is for coordinators and the secretariat alone", async ({ openAs }) => {
    const page = await openAs("member");
    await page.goto("/p/inclusion/stakeholders/import");
    await expect(new Shell(page).title).toHaveText("This page is not for your role");
  });

  test("what is no table is refused with advice", async ({ openAs }) => {
    const page = await openAs("secretariat");
    await page.goto("/p/inclusion/stakeholders/import");
    await page.locator("input[type=file]").setInputFiles({
      name: "minutes.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 no table"),
    });
    await expect(page.getByRole("alert")).toContainText("This is a PDF.");
  });
});
