import type { Page } from "@playwright/test";

/** What stands over a page whose reader is no longer signed in. */
export class SessionDialog {
  constructor(private readonly page: Page) {}

  get box() {
    return this.page.getByRole("dialog", { name: "Your session has ended" });
  }

  async signInAgain() {
    await this.box.getByRole("link", { name: "Sign in again" }).click();
  }
}
