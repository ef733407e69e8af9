// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeeper } from "../../src/host/createKeeper.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a frame that keeps asking is heard at most ten times a second, and last of all at its last word", () => {
  const frame = document.createElement("iframe");
  const { want } = createKeeper(frame, 0);
  const seen = new Set<string>();
  for (let at = 0; at < 1000; at += 1) {
    want(200 + at, false);
    seen.add(frame.style.height);
    vi.advanceTimersByTime(1);
  }
  expect(seen.size).toBeLessThanOrEqual(11);
  vi.advanceTimersByTime(100);
  expect(frame.style.height).toBe("1199px");
});

test("a new width sets any height, once", () => {
  const frame = document.createElement("iframe");
  const { want } = createKeeper(frame, 0);
  const after = (heightPx: number, isFree: boolean): string => {
    want(heightPx, isFree);
    vi.advanceTimersByTime(200);
    return frame.style.height;
  };
  expect(after(600, false)).toBe("600px");
  expect(after(595, true)).toBe("595px");
  expect(after(590, false)).toBe("595px");
  expect(after(595, true)).toBe("595px");
  expect(after(590, false)).toBe("595px");
});

/** A frame whose upper edge stands at `topPx` of a window 700 px high. */
function frameAt(topPx: number): HTMLIFrameElement {
  vi.stubGlobal("innerHeight", 700);
  const frame = document.createElement("iframe");
  frame.getBoundingClientRect = () => new DOMRect(0, topPx, 600, 600);
  return frame;
}

test("what lies below the window gives up what it does not need, if that is much", () => {
  const frame = frameAt(900);
  const { want } = createKeeper(frame, 600);
  want(500, false);
  expect(frame.style.height).toBe("500px");
  vi.advanceTimersByTime(200);
  want(470, false);
  expect(frame.style.height).toBe("500px");
});

test.each([
  ["all of it in the window: nothing", 50, "" as const],
  ["its lower edge below the window: as far as that stays there", 200, "500px" as const],
  ["by little: nothing", 130, "" as const],
])("what the reader sees stays where it is, %s", (_, topPx, heightPx) => {
  const frame = frameAt(topPx);
  createKeeper(frame, 600).want(300, false);
  expect(frame.style.height).toBe(heightPx);
});
