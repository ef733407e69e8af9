import { defineConfig, devices } from "@playwright/test";
import { BROWSER_ARGS } from "./scripts/browserArgs.mjs";
import { ensureBrowser } from "./scripts/ensureBrowser.mjs";

// Workers read this file again and inherit the answer, so the machine is searched once.
process.env["CHROMIUM_PATH"] ||= await ensureBrowser();

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./test/e2e/setup.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 30_000,
  reporter: "line",
  use: {
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"],
      args: BROWSER_ARGS,
    },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 720 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 640 } },
    },
  ],
});
