import type { Page } from "@playwright/test";

/** Two people edited this: both versions, field by field. */
export class ConflictDialog {
  constructor(private readonly page: Page) {}

  get box() {
    return this.page.getByRole("dialog", { name: "Two people edited this" });
  }

  choices(field: string) {
    return this.box.getByRole("radiogroup", { name: field });
  }

  async take(field: string, side: "Yours" | "Theirs") {
    await this.choices(field).getByRole("radio", { name: side }).check();
  }

  async save() {
    await this.box.getByRole("button", { name: "Save my choice" }).click();
  }
}
