import "./pages/base.css";
import { createEarlyPanel } from "./browser/createEarlyPanel.ts";
import { fetchCommon } from "./browser/fetchCommon.ts";
import { pageLanguage } from "./browser/pageLanguage.ts";
import { wantsLittleData, whenIdle } from "./browser/whenIdle.ts";
import { loadMessages } from "./i18n/loadMessages.ts";

/** What an act of the reader is: a touch, a key, focus. Then the explorer loads at once. */
const ACTS = ["pointerdown", "keydown", "focusin"] as const;
/** How long the explorer may take to arrive before the page says so, in ms. Text and links work all the while. */
const PATIENCE_MS = 10_000;

let isAsked = false;

async function load(): Promise<void> {
  const [{ startExplorer }, messages, common] = await Promise.all([
    import("./app/startExplorer.tsx"),
    loadMessages(pageLanguage()),
    fetchCommon(),
  ]);
  await startExplorer(early, messages, common);
}

function start(): void {
  if (isAsked) return;
  isAsked = true;
  for (const act of ACTS) removeEventListener(act, start);
  cancelIdle();
  const timer = setTimeout(onFailed, PATIENCE_MS);
  load()
    .then(() => delete document.documentElement.dataset["failed"])
    .catch(onFailed)
    .finally(() => clearTimeout(timer));
}

/** The style sheet shows the page's own line about it, with a link that tries again. Taps are plain links from now on, also the one that waits. */
function onFailed(): void {
  document.documentElement.dataset["failed"] = "";
  early.end();
  if (early.wanted !== null) location.assign(early.wanted);
}

/** The not-found page where an embed was expected: a small script has made a message of it, and its links lead out of the frame. */
const isFramed = "framed" in document.documentElement.dataset;
const early = createEarlyPanel(start);
if (isFramed) early.end();
else for (const act of ACTS) addEventListener(act, start);
const cancelIdle = isFramed || wantsLittleData() ? (): void => undefined : whenIdle(start);
