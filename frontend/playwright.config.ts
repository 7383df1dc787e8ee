import { defineConfig } from "@playwright/test";

const chromium = process.env.COMMONTABLE_CHROMIUM ?? "/usr/bin/chromium";
const asRoot = process.getuid?.() === 0;
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs against a whole running stack: `COMMONTABLE_URL=http://localhost:8080 npm run e2e`. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: process.env.COMMONTABLE_URL ?? "http://localhost:8080",
    locale: "en-GB",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: chromium,
      args: asRoot ? ["--no-sandbox", ...quiet] : quiet,
    },
  },
});
