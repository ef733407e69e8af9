import { judgeEmbed, judgePage } from "./judge.mjs";
import { visitPage } from "./visitPage.mjs";

/** A phone that is swiped on, a tablet that is only read, a desk with a wheel. */
const DEVICES = [
  { widthPx: 320, heightPx: 640, isPhone: true, withGestures: true },
  { widthPx: 640, heightPx: 800, isPhone: false, withGestures: false },
  { widthPx: 1200, heightPx: 800, isPhone: false, withGestures: true },
];

/**
 * What was found on a page. `embeds` is empty where nothing of Accord Atlas stands on it.
 * @typedef {{ page: import("./judge.mjs").Verdict[], embeds: { url: string, verdicts: import("./judge.mjs").Verdict[] }[] }} Report
 */

/**
 * Opens a page as three readers and judges each embed of it.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string | null} [click] selector of what has to be clicked first
 * @returns {Promise<Report | null>} null: nothing of Accord Atlas is on the page
 * @throws when the page cannot be opened
 */
export async function checkPage(browser, url, click = null) {
  const visits = await Promise.all(DEVICES.map((device) => visitPage(browser, url, device, click)));
  const [first] = visits;
  if (first === undefined || visits.every(({ embeds, fallbacks }) => embeds.length + fallbacks.length === 0))
    return null;
  const most = visits.reduce((widest, visit) => (visit.embeds.length > widest.embeds.length ? visit : widest), first);
  const embeds = most.embeds.map((embed, position) => ({ url: embed.url, verdicts: judgeEmbed(visits, position) }));
  return { page: judgePage(visits), embeds };
}
