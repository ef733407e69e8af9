import { createKeeper } from "./createKeeper.ts";
import { heightAt } from "./heightAt.ts";
import { parseEvent } from "./parseEvent.ts";
import { themedSrc } from "./themedSrc.ts";

/** A frame in the place of an embed code, and what the page lets it know. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  /** A message of the frame's own window; anything may stand in it. */
  onMessage(data: unknown): void;
  /** The page's policy refuses the frame: what the code held stands in its place again. */
  onRefused(): void;
}

/** Where neither code nor frame have said a height. */
const UNKNOWN_PX = 480;
const LEAST_PX = 100;
const MOST_PX = 10_000;

const clampPx = (heightPx: number): number => Math.min(MOST_PX, Math.max(LEAST_PX, heightPx));

/** A setting of an embed code: `data-…` in the figure, the plain name in `<accord-embed>`. */
const settingOf = (element: Element, data: string, plain: string): string | null =>
  element.getAttribute(data) ?? element.getAttribute(plain);

/** The address to show; null for anything but a whole web address, which is then left as it stands. */
function parseSrc(text: string | null): URL | null {
  try {
    const url = new URL(text ?? "");
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Styles are set one by one, since many hosts refuse the `style` attribute. */
function createFrame(src: string, title: string, keptPx: number): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.loading = "lazy";
  frame.allow = "fullscreen; clipboard-write; web-share";
  // Hosts that isolate themselves refuse frames that do not say they may be there, but not such as these, which store nothing anyway.
  frame.setAttribute("credentialless", "");
  frame.style.cssText = `border:0;display:block;width:100%;height:${String(keptPx)}px`;
  frame.src = src;
  return frame;
}

/** Puts the frame in the place of the link and the picture that an embed code holds. Null for a code without a valid address. */
export function createEmbed(element: HTMLElement): Embed | null {
  const src = parseSrc(settingOf(element, "data-accord", "src"));
  if (!src) return null;
  const table = settingOf(element, "data-heights", "heights");
  const title = settingOf(element, "data-title", "title") ?? element.textContent.trim();
  // Pages that take elements out and put them in again have the same title then.
  element.setAttribute("data-title", title);
  // What the code reserved is kept at first: it is never less than the table.
  const { display, paddingBottom } = getComputedStyle(element);
  const reservedPx = Number.parseFloat(paddingBottom) || 0;
  const frame = createFrame(themedSrc(src, element), title, reservedPx);
  const keeper = createKeeper(frame, reservedPx);
  let [widthPx, hasTold, isFree] = [0, false, false];
  const onWidth = (): void => {
    const nowPx = frame.clientWidth;
    if (nowPx === widthPx || !nowPx) return;
    isFree = widthPx > 0;
    widthPx = nowPx;
    if (!hasTold) keeper.want(clampPx(heightAt(table, nowPx) ?? (reservedPx || UNKNOWN_PX)), isFree);
  };
  const held = [...element.childNodes];
  element.replaceChildren(frame);
  element.style.cssText += ";height:auto;padding-bottom:0";
  if (display === "inline") element.style.display = "block";
  onWidth();
  new ResizeObserver(() => {
    // Later, since a height set in here is reported to the page as an error.
    setTimeout(onWidth);
  }).observe(frame);
  return {
    frame,
    onMessage: (data) => {
      const event = parseEvent(data);
      if (event?.type !== "height" || !Number.isInteger(event.heightPx)) return;
      hasTold = true;
      keeper.want(clampPx(event.heightPx), isFree);
      isFree = false;
    },
    onRefused: () => element.replaceChildren(...held),
  };
}
