import { expect, type Page } from "@playwright/test";

/** The API as the page's own scripts call it, with the reader's session: to lay the table before a journey. */
export class Api {
  constructor(
    private readonly page: Page,
    private readonly slug = "inclusion",
  ) {}

  /** @returns the id of what was made */
  async make(collection: string, body: object): Promise<string> {
    const answer = await this.page.request.post(`/api/v1/partnerships/${this.slug}/${collection}`, {
      data: body,
      headers: { "X-Requested-With": "JavaScript" },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    return answer.headers().location?.split("/").at(-1) ?? "";
  }
}
