import type { Locator, Page } from "@playwright/test";

/** The API document with its "Try it out". */
export class SwaggerPage {
  constructor(private readonly page: Page) {}

  /** @returns the operation, unfolded */
  async open(tag: string, operation: string): Promise<Locator> {
    await this.page.goto(`/api/docs/#/${tag}/${operation}`);
    const block = this.page.locator(`#operations-${tag}-${operation}`);
    await block.getByRole("button", { name: "Execute" }).waitFor();
    return block;
  }

  /** With an access token of the identity provider, as an integration would. */
  async authorize(token: string) {
    await this.page.getByRole("button", { name: "Authorize" }).click();
    const box = this.page.locator(".modal-ux");
    const form = box.locator("form").filter({ hasText: "bearer" });
    await form.getByRole("textbox").fill(token);
    await form.getByRole("button", { name: /Apply|Authorize/ }).click();
    await box.getByRole("button", { name: "Close" }).first().click();
  }

  /** @returns the status of the answer */
  async execute(block: Locator) {
    await block.getByRole("button", { name: "Execute" }).click();
    return block.locator(".live-responses-table .response-col_status").last();
  }
}
