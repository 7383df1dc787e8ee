import { chromium } from "@playwright/test";
const base = process.env.BASE ?? "http://localhost:18080";
const [role, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const context = await browser.newContext({ baseURL: base, locale: process.env.LOC ?? "en-GB", viewport: {width:1280,height:900}, reducedMotion: "reduce" });
const page = await context.newPage(); const seen={}; page.on("request", r => { const u=r.url().replace(/.*:\d+/,""); seen[u]=(seen[u]??0)+1; if (seen[u]===8) console.log("again and again", u); }); page.on("response", r => r.status()>=400 && console.log(r.status(), r.url()));
page.on("console", m => m.type()==="error" && console.log("console:", m.text().slice(0,200)));
page.on("pageerror", e => console.log("pageerror:", e.message));
if (role !== "anon") {
  await page.goto("/auth/login?return=/");
  await page.locator("#username").fill(role); await page.locator("#password").fill("demo"); await page.locator("#kc-login").click();
  await page.getByRole("heading",{level:1}).waitFor();
}
const looks = (process.env.LOOKS ?? "1280-light,390-dark").split(",");
for (const p of paths) {
  const [path, then] = p.split("@@");
  await page.setViewportSize({width:1280,height:900});
  await page.goto(path); await page.waitForTimeout(2500);
  if (then === "first") { await page.getByRole("list",{name:"Results"}).getByRole("listitem").first().getByRole("link").click(); await page.waitForTimeout(2500); }
  else if (then) { await page.getByRole("link",{name:then}).or(page.getByRole("button",{name:then})).first().click(); await page.waitForTimeout(2500); }
  for (const look of looks) {
    const [w, scheme] = look.split("-");
    await page.setViewportSize({width:+w,height:900}); await page.emulateMedia({colorScheme:scheme, reducedMotion:"reduce"});
    await page.waitForTimeout(400);
    const f = `${process.env.SHOTS ?? "/tmp/shots"}/${role}_${p.replace(/[^a-z0-9]+/gi,"-")}_${look}.png`;
    await page.screenshot({path:f, fullPage: process.env.FULL !== "0"});
    console.log(f);
  }
}
await browser.close();
