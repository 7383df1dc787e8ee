import type { Page } from "@playwright/test";

/** The room of a consultation, as one of the people in it sees it. */
export class RoomPage {
  constructor(readonly page: Page) {}

  readonly field = () => this.page.getByRole("textbox", { name: "What you want to say" });

  phase = (name: string) => this.page.getByRole("heading", { level: 2, name, exact: true });

  said = (words: string) => this.page.getByRole("log").getByText(words, { exact: true });

  async say(words: string) {
    await this.field().fill(words);
    await this.page.getByRole("button", { name: "Send" }).click();
  }

  async sayByKeyboard(words: string) {
    await this.field().focus();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Control+Enter");
  }

  async moveOn(to: string) {
    await this.page.getByRole("button", { name: `Next phase: ${to}` }).click();
    await this.phase(to).waitFor();
  }
}
