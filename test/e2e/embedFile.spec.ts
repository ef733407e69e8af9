import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test as base, type BrowserContext, type FrameLocator, type Page } from "@playwright/test";
import { agreementHeading, dataset, first, partyHeading, wordsOf } from "./atlas.ts";

const SITE_URL = "https://news.example/atlas/";
const agreement = first(dataset.agreements);
const member = first(
  agreement.participants.flatMap(({ party }) => dataset.parties.find(({ id }) => id === party) ?? []),
);
const words = wordsOf("ru");
const LANG = "ru";

// One worker for all, since each would write the file anew.
base.describe.configure({ mode: "default" });

/** One file for all tests of a worker, written as an editor writes it. */
const test = base.extend<object, { readonly file: string }>({
  file: [
    async ({ browserName: _browser }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "atlas-file-"));
      const file = join(folder, "embed.html");
      const args = ["data", "export", "--embed", `${LANG}/agreement/${agreement.id}/`, "--html", "-o", file];
      const { status, stderr } = spawnSync(process.execPath, ["scripts/publish.mjs", ...args], {
        env: { ...process.env, SITE_URL },
        encoding: "utf8",
      });
      expect(status, stderr).toBe(0);
      await use(file);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

/** What the file does that nobody may see: requests, complaints, breaches of its own policy. The list is filled as it happens. */
async function watch(context: BrowserContext, isAllowed: (url: string) => boolean): Promise<readonly string[]> {
  const seen: string[] = [];
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      globalThis["console"].error(`policy broken: ${violatedDirective} ${blockedURI}`);
    }),
  );
  context.on("request", (request) => {
    if (!isAllowed(request.url())) seen.push(`request: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.push(message.text());
  });
  context.on("weberror", (error) => void seen.push(error.error().message));
  return seen;
}

/** Clicks a party in the picture and waits for its own view, drawn by the explorer. */
async function openMember(embed: Page | FrameLocator): Promise<void> {
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, LANG));
  await embed.locator(`svg a[href$="/${LANG}/party/${member.id}/"]:visible`).first().click();
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText(partyHeading(member, LANG));
  await expect(embed.locator("html[data-live]")).toBeAttached();
  await expect(embed.getByRole("link", { name: words.t("embed.open") })).toHaveAttribute(
    "href",
    `${SITE_URL}${LANG}/party/${member.id}/`,
  );
}

test("an embed of one file, opened from the disk, is clicked through without a request", async ({
  context,
  page,
  file,
}) => {
  const url = pathToFileURL(file).href;
  const seen = await watch(context, (asked) => asked === url);
  await page.goto(url);
  await openMember(page);
  expect(page.url().replace(/[?#].*/, "")).toBe(url);
  expect(seen).toEqual([]);
});

test("it does the same in a frame that may only run scripts, whose host allows nothing else", async ({
  context,
  page,
  file,
}) => {
  const host = "http://host.example/";
  const upload = `${host}upload/embed.html`;
  const html = { contentType: "text/html" } as const;
  await context.route(`${host}**`, (route) =>
    route.request().url() === upload
      ? route.fulfill({ ...html, path: file })
      : route.fulfill({
          ...html,
          body: `<iframe sandbox="allow-scripts" width="700" height="600" src="${upload}"></iframe>`,
        }),
  );
  const seen = await watch(context, (asked) => asked === host || asked === upload || asked === `${host}favicon.ico`);
  await page.goto(host);
  await openMember(page.frameLocator("iframe"));
  expect(seen).toEqual([]);
});

test("it takes its look from the address under which it is shown", async ({ context, page, file }) => {
  const url = pathToFileURL(file).href;
  const seen = await watch(context, (asked) => asked.startsWith(url));
  await page.goto(`${url}?theme=dark&title=0`);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(244, 244, 245)");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, LANG));
  expect(seen).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an embed of one file reads, and leads to the site", async ({ page, file }) => {
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, LANG));
    await expect(page.locator("svg:visible")).toHaveCount(1);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links).toContain(`${SITE_URL}${LANG}/agreement/${agreement.id}/`);
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
  });
});
