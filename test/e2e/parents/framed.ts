import type { Frame, Page } from "@playwright/test";
import { expect } from "./hostTest.ts";

/** A message that reached the host's window. */
export interface Heard {
  readonly data: unknown;
  readonly atMs: number;
}

/** Records every message that reaches the pages opened from now on; gives what has been heard so far. */
export async function recordMessages(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.addInitScript(() => {
    if (parent !== window) return;
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("message", ({ data }) => heard.push({ data, atMs: performance.now() }));
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "heard"));
}

/** The frame with the embed, once its document is there. */
export async function embedFrame(page: Page, base: string, nth = 0): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().filter((frame) => frame.url().startsWith(base))[nth];
  await expect.poll(() => find() !== undefined, { message: "the embed's frame" }).toBe(true);
  const frame = find();
  if (frame === undefined) throw new Error("the frame has gone");
  await frame.waitForLoadState("load");
  return frame;
}

/** Height of a frame's element and of what it shows, px. */
async function heightsOf(frame: Frame): Promise<{ readonly framePx: number; readonly contentPx: number }> {
  const element = await frame.frameElement();
  return {
    framePx: (await element.boundingBox())?.height ?? 0,
    contentPx: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
  };
}

/** Waits until a frame is as high as what it shows, within limits of the parent, px. */
export async function expectFits(
  frame: Frame,
  [leastPx, mostPx]: readonly [least: number, most: number] = [0, Infinity],
): Promise<void> {
  await expect
    .poll(async () => {
      const { contentPx, framePx } = await heightsOf(frame);
      const wantedPx = Math.min(mostPx, Math.max(leastPx, contentPx));
      // Frames with a border of the browser's own are 4 px higher.
      return framePx >= wantedPx && framePx <= wantedPx + 4 ? "fits" : `${framePx} px for ${contentPx} px`;
    })
    .toBe("fits");
}
