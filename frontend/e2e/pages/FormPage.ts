import type { Page } from "@playwright/test";

/** Every form of the app: fields by their words, one button that saves. */
export class FormPage {
  constructor(
    readonly page: Page,
    private readonly verb = "Save",
  ) {}

  field(label: string) {
    return this.page.getByRole("textbox", { name: new RegExp(`^${label}( \\(optional\\))?$`) });
  }

  get saveButton() {
    return this.page.getByRole("button", { name: this.verb, exact: true });
  }

  async save() {
    await this.saveButton.click();
  }

  /** Says that what stands here was typed earlier and not saved. */
  get draftFound() {
    return this.page.getByText(/^We kept what you typed/);
  }

  /** At the foot: what was typed up to now is on this device. */
  get draftKept() {
    return this.page.getByText(/^Draft kept/);
  }
}
