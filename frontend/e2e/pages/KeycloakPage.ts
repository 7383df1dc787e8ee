import type { Page } from "@playwright/test";

/** Keycloak's own pages: signing in, and signing out there. */
export class KeycloakPage {
  constructor(private readonly page: Page) {}

  get username() {
    return this.page.locator("#username");
  }

  get password() {
    return this.page.locator("#password");
  }

  async signIn(username: string, password = "demo") {
    await this.username.fill(username);
    await this.password.fill(password);
    await this.page.locator("#kc-login").click();
  }

  /** In this tab, which has never seen Commontable: ends the browser's session at Keycloak. */
  async signOut(issuer: string) {
    await this.page.goto(`${issuer}/protocol/openid-connect/logout`);
    await this.page.locator("#kc-logout").click();
    await this.page.getByRole("heading", { name: "You are logged out" }).waitFor();
  }
}
