import type { Page } from "@playwright/test";

/** Keycloak's own sign-in form. */
export class KeycloakPage {
  constructor(private readonly page: Page) {}

  async signIn(username: string, password = "demo") {
    await this.page.locator("#username").fill(username);
    await this.page.locator("#password").fill(password);
    await this.page.locator("#kc-login").click();
  }
}
