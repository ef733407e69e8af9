/** `npm run test:polite -- <url>`: does an embed leave the page alone that holds it? */
import { ensureBrowser } from "./ensureBrowser.mjs";
import { checkPage } from "./polite/checkPage.mjs";
import { printReport } from "./polite/printReport.mjs";
import { HELP, readArgs } from "./polite/readArgs.mjs";

/** @returns {Promise<0 | 1 | 2>} the exit code */
async function run() {
  const options = readArgs(process.argv.slice(2));
  if (options.kind === "help") {
    console.log(HELP);
    return 0;
  }
  if (options.kind === "bad") {
    console.error(`${options.why}\n\n${HELP}`);
    return 2;
  }
  // It takes a second to load, which help and bad usage need not wait for.
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ["--no-sandbox"] });
  try {
    const report = await checkPage(browser, options.url, options.click);
    if (report === null) {
      console.error(`Nothing of Accord Atlas is on ${options.url}.`);
      return 2;
    }
    return printReport(report, options.url, (line) => console.log(line)) === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    return 2;
  } finally {
    await browser.close();
  }
}

process.exitCode = await run();
