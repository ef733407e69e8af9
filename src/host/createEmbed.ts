import { EMBED_VERSION } from "../share/embedMessages.ts";
import { createKeeper } from "./createKeeper.ts";
import { heightAt } from "./heightAt.ts";
import { themedSrc } from "./themedSrc.ts";
import { isRecord } from "./isRecord.ts";

/** A frame in the place of an embed code, and what the page lets it know. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  /** A message of the frame's own window; anything may stand in it. */
  onMessage(data: unknown): void;
  onWidth(): void;
  onSeen(isBelow: boolean): void;
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
  if (src === null) return null;
  const table = settingOf(element, "data-heights", "heights");
  const title = settingOf(element, "data-title", "title") ?? element.textContent.trim();
  // What the code reserved is kept at first: it is never less than the table.
  const { display, minHeight } = getComputedStyle(element);
  const reservedPx = Number.parseFloat(minHeight) || 0;
  const frame = createFrame(themedSrc(src, element), title, reservedPx);
  const keeper = createKeeper(frame, reservedPx);
  let [widthPx, hasTold, isFree] = [0, false, false];
  const onWidth = (): void => {
    const nowPx = frame.clientWidth;
    if (nowPx === widthPx || nowPx === 0) return;
    isFree = widthPx > 0;
    widthPx = nowPx;
    if (!hasTold) keeper.want(clampPx(heightAt(table, nowPx) ?? (reservedPx || UNKNOWN_PX)), isFree);
  };
  element.replaceChildren(frame);
  element.style.minHeight = "0";
  if (display === "inline") element.style.display = "block";
  onWidth();
  return {
    frame,
    onMessage: (data) => {
      if (!isRecord(data) || data["accord"] !== EMBED_VERSION || data["type"] !== "height") return;
      const { heightPx } = data;
      if (typeof heightPx !== "number" || !Number.isInteger(heightPx)) return;
      hasTold = true;
      keeper.want(clampPx(heightPx), isFree);
      isFree = false;
    },
    onWidth,
    onSeen: keeper.setBelow,
  };
}
