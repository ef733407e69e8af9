/** How often the frame's height is looked at until it rests, and how long it may take, ms. */
const [LOOK_MS, PATIENCE_MS] = [150, 4000];

/** @param {import("./findEmbeds.mjs").Embed} embed */
async function measure({ element, frame }) {
  const heightPx = await element.evaluate((one) => one.clientHeight);
  const inside = await frame.evaluate(() => {
    const { document } = /** @type {any} */ (globalThis);
    const { body, scrollingElement } = document;
    return {
      contentPx: Math.ceil(body.getBoundingClientRect().bottom + (scrollingElement?.scrollTop ?? 0)),
      overflowPx: (scrollingElement?.scrollHeight ?? 0) - (scrollingElement?.clientHeight ?? 0),
    };
  });
  return { heightPx, ...inside };
}

/**
 * Height of a frame and of what it shows, px, when both rest. The embed has to be near the window.
 * @param {import("@playwright/test").Page} page
 * @param {import("./findEmbeds.mjs").Embed} embed
 */
export async function measureHeight(page, embed) {
  await embed.element.scrollIntoViewIfNeeded();
  let now = await measure(embed);
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    const next = await measure(embed);
    const rests = next.heightPx === now.heightPx && next.contentPx === now.contentPx;
    now = next;
    if (rests && next.overflowPx <= 1) break;
  }
  return now;
}

/**
 * What the frame is called, and whether it is one of a parent that shows it only after a message.
 * @param {import("./findEmbeds.mjs").Embed} embed
 */
export async function readName({ element, frame }) {
  const [title, isSeen] = await element.evaluate((one) => [
    String(one.title ?? ""),
    one.checkVisibility({ visibilityProperty: true }),
  ]);
  const documentTitle = await frame.title().catch(() => "");
  return { title: String(title).trim(), documentTitle: documentTitle.trim(), isSeen: isSeen === true };
}

/** What an embed has stored, or tried to; the frame's own notes.
 * @param {import("./findEmbeds.mjs").Embed} embed @returns {Promise<string[]>} */
export function readStored({ frame }) {
  return frame.evaluate(() => /** @type {any} */ (globalThis).politeWatch?.stored ?? []).catch(() => []);
}
