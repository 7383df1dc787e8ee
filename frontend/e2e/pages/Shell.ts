import type { Page } from "@playwright/test";

/** What stands round every page. */
export class Shell {
  constructor(readonly page: Page) {}

  get title() {
    return this.page.getByRole("heading", { level: 1 });
  }

  get navigation() {
    return this.page.getByRole("navigation", { name: "Main" });
  }

  async goTo(place: string) {
    await this.navigation.getByRole("link", { name: place }).click();
  }

  async speak(language: string) {
    await this.page.getByRole("button", { name: /Language and appearance|Langue|Taal/ }).click();
    await this.page.getByRole("menuitemradio", { name: language }).click();
  }

  async search(words: string) {
    await this.page.keyboard.press("Control+k");
    await this.page.getByRole("combobox").fill(words);
  }

  /** The account's name in the header; a link to sign in when there is none. */
  get account() {
    return this.page.getByRole("button", { name: /^Account/ });
  }
}
