import { watchDocument } from "./watchDocument.mjs";

/** Path of an embed: the same for every site made with Accord Atlas, below whatever the site's base is. */
export const EMBED_PATH = /\/(?:en|uz|ru)\/embed\/(?:(?:agreement|party)\/[a-z0-9-]+\/)?(?:index\.html)?$/;

/**
 * One request of the page: who asked, and what came of it.
 * @typedef {{ url: string, frame: import("@playwright/test").Frame | null, failed: string | null, setsCookie: boolean }} Asked
 * @typedef {{ text: string, url: string }} Complaint error in the console, uncaught or not, and the script it is from
 * @typedef {{ widthPx: number, heightPx: number, isPhone: boolean }} Device
 * @typedef {<T>(read: (...args: any[]) => T, ...args: readonly unknown[]) => Promise<Awaited<T>>} Read
 * @typedef {{ page: import("@playwright/test").Page, read: Read, asked: readonly Asked[], complaints: readonly Complaint[], close: () => Promise<void> }} Host
 */

/** A name and password in the address, which browsers no longer take from there.
 * @param {string} url */
function splitAddress(url) {
  const address = new URL(url);
  const { username, password } = address;
  address.username = "";
  address.password = "";
  const credentials = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return { href: address.href, credentials: username === "" ? null : credentials };
}

/** @param {import("@playwright/test").Request} request */
function frameOf(request) {
  try {
    return request.frame();
  } catch {
    // The document of a frame that does not stand yet, or a service worker's request.
    return null;
  }
}

/** Keeps every request of a page, in order.
 * @param {import("@playwright/test").Page} page @returns {Asked[]} */
function recordRequests(page) {
  /** @type {Map<import("@playwright/test").Request, Asked>} */
  const byRequest = new Map();
  /** @type {Asked[]} */
  const asked = [];
  page.on("request", (request) => {
    const one = { url: request.url(), frame: frameOf(request), failed: null, setsCookie: false };
    byRequest.set(request, one);
    asked.push(one);
  });
  page.on("requestfailed", (request) => {
    const one = byRequest.get(request);
    const why = request.failure()?.errorText ?? "failed";
    // What a new document breaks off was not needed any more.
    if (one !== undefined && why !== "net::ERR_ABORTED") one.failed = why;
  });
  page.on("response", (response) => {
    const one = byRequest.get(response.request());
    if (one === undefined) return;
    if (response.status() >= 400) one.failed = `status ${response.status()}`;
    if ("set-cookie" in response.headers()) one.setsCookie = true;
  });
  return asked;
}

/** @param {import("@playwright/test").Page} page @returns {Complaint[]} */
function recordComplaints(page) {
  /** @type {Complaint[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push({ text: message.text(), url: message.location().url });
  });
  page.on("pageerror", (error) => {
    const [url = ""] = /https?:[^\s)]+/.exec(error.stack ?? "") ?? [];
    complaints.push({ text: `uncaught: ${error.message}`, url });
  });
  return complaints;
}

/**
 * Runs a function in the host's page and gives what it answers. Playwright's own way counts as an act of the reader, after which
 * an embed may do what it may not before.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<Read>}
 */
async function createReader(page) {
  const session = await page.context().newCDPSession(page);
  return async (read, ...args) => {
    const expression = `(${String(read)})(...${JSON.stringify(args)})`;
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: false };
    const { exceptionDetails, result } = await session.send("Runtime.evaluate", options);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/**
 * Opens the page on a device with nothing stored and lets it come to rest. The caller closes it.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {Device} device
 * @param {string | null} click selector of what has to be clicked first
 * @returns {Promise<Host>}
 */
export async function openHost(browser, url, { widthPx, heightPx, isPhone }, click) {
  const { href, credentials } = splitAddress(url);
  const context = await browser.newContext({
    viewport: { width: widthPx, height: heightPx },
    isMobile: isPhone,
    hasTouch: isPhone,
    ignoreHTTPSErrors: true,
    ...(credentials === null ? {} : { httpCredentials: credentials }),
  });
  const options = JSON.stringify({ ours: EMBED_PATH.source });
  await context.addInitScript({ content: `(${String(watchDocument)})(${options});` });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // A link of the embed may open a page beside the host's, which is not looked at.
  context.on("page", (other) => void (other === page ? null : other.close().catch(() => undefined)));
  page.on("dialog", (dialog) => void dialog.dismiss());
  const read = await createReader(page);
  const host = {
    page,
    read,
    asked: recordRequests(page),
    complaints: recordComplaints(page),
    close: () => context.close(),
  };
  try {
    await page.goto(href, { waitUntil: "load", timeout: 30_000 });
    if (click !== null) await page.locator(click).first().click();
    await page.waitForTimeout(500);
    return host;
  } catch (error) {
    await context.close();
    throw error;
  }
}
