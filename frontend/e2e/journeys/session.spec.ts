import { expect, test } from "../fixtures";
import { IndexPage } from "../pages/IndexPage";
import { KeycloakPage } from "../pages/KeycloakPage";
import { SessionDialog } from "../pages/SessionDialog";
import { Shell } from "../pages/Shell";
import { signInAnew } from "../pages/SignIn";

test.describe("Signing out", () => {
  test("ends both sessions, for a copy of the cookie too", async ({ page, openAs }) => {
    await signInAnew(page, "observer", "/p/inclusion");
    const stolen = await openAs(null, { storageState: await page.context().storageState() });
    await new Shell(page).account.click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();

    const cookies = await page.context().cookies();
    expect(cookies.filter(({ name }) => name.startsWith("q_session"))).toEqual([]);
    expect((await stolen.request.get("/api/v1/me")).status()).toBe(401);
    await page.getByRole("link", { name: "Sign in" }).first().click();
    await expect(new KeycloakPage(page).password).toBeVisible();
  });

  test("at the identity provider ends ours at its next request, whoever signs in meanwhile", async ({
    page,
    openAs,
  }) => {
    const issuer = await signInAnew(page, "observer", "/p/inclusion/stakeholders");
    await expect(new IndexPage(page).rows.first()).toBeVisible();
    const elsewhere = await page.context().newPage();
    await new KeycloakPage(elsewhere).signOut(issuer);
    await signInAnew(await openAs(null), "expert");

    const dialog = new SessionDialog(page);
    await page.reload();
    await expect(dialog.box).toBeVisible();
    await dialog.signInAgain();
    await new KeycloakPage(page).signIn("observer");
    await expect(page).toHaveURL(/\/p\/inclusion\/stakeholders$/);
    await expect(new Shell(page).account).toBeVisible();
  });
});
