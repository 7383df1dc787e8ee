import { z } from "zod";
import { expect, test } from "../fixtures";
import { SwaggerPage } from "../pages/SwaggerPage";

const tokens = z.object({ access_token: z.string() });

test.describe("The API document", () => {
  test("tries out a change with the session of the browser", async ({ openAs }) => {
    const page = await openAs("member");
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    const swagger = new SwaggerPage(page);
    const propose = await swagger.open("Dilemmas", "proposeDilemma");
    await propose.getByPlaceholder("slug").fill("inclusion");
    const question = `Does trying out work ${Math.random().toString(36).slice(2)}?`;
    await propose.locator("textarea").fill(JSON.stringify({ question }));
    await expect(await swagger.execute(propose)).toHaveText("201");
    await propose.locator("textarea").fill(JSON.stringify({ question: `${question} Again` }));
    await expect(await swagger.execute(propose)).toHaveText("201");
    expect(refused).toEqual([]);
  });

  test("takes the token of an integration, and forgets nobody's rights", async ({
    page,
    request,
  }) => {
    await page.goto("/auth/login?return=/api/docs");
    const [issuer = ""] = page.url().split("/protocol/");
    const answer = await request.post(`${issuer}/protocol/openid-connect/token`, {
      form: {
        grant_type: "client_credentials",
        client_id: "integration-example",
        client_secret: "integration-example-secret-for-localhost-only",
      },
    });
    const swagger = new SwaggerPage(page);
    const me = await swagger.open("Account", "showMe");
    await swagger.execute(me);
    await expect(me.locator(".live-responses-table")).toContainText('"signedIn": false');
    await swagger.authorize(tokens.parse(await answer.json()).access_token);
    await swagger.execute(me);
    await expect(me.locator(".live-responses-table")).toContainText("integration@demo.example");
  });
});
