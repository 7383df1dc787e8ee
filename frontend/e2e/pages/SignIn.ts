import type { Page } from "@playwright/test";
import type { Role } from "../fixtures";
import { KeycloakPage } from "./KeycloakPage";

/**
 * Signs in with a session of its own, which a test may end without ending that of others.
 *
 * @returns the issuer: where this session is kept
 */
export async function signInAnew(page: Page, role: Role, address = "/") {
  await page.goto(`/auth/login?return=${encodeURIComponent(address)}`);
  const [issuer = ""] = page.url().split("/protocol/");
  await new KeycloakPage(page).signIn(role);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return issuer;
}
