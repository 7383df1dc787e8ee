import type { Page } from "@playwright/test";

/** Every list of the app: search, filters, rows that are links. */
export class IndexPage {
  constructor(private readonly page: Page) {}

  get rows() {
    return this.page.getByRole("list", { name: "Results" }).getByRole("listitem");
  }

  get searchBox() {
    return this.page.getByRole("searchbox", { name: "Search this list" });
  }

  async filter(name: string, value: string) {
    await this.page.getByRole("button", { name, exact: true }).click();
    await this.page.getByRole("checkbox", { name: value }).click();
    await this.page.keyboard.press("Escape");
  }

  async open(name: string) {
    await this.page.getByRole("link", { name, exact: true }).click();
  }

  async openFirst() {
    await this.rows.first().getByRole("link").click();
  }
}
