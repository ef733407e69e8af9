// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchHeight } from "../../src/browser/watchHeight.ts";

let box = { width: 640, height: 500.4 };
let changed: () => void = () => undefined;

/** Content of another size, which the browser notices. */
function resize(size: Partial<typeof box>): void {
  box = { ...box, ...size };
  changed();
  vi.runAllTimers();
}

beforeEach(() => {
  vi.useFakeTimers();
  box = { width: 640, height: 500.4 };
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      readonly observe = (): void => undefined;
    },
  );
  vi.spyOn(document.body, "getBoundingClientRect").mockImplementation(() => DOMRect.fromRect(box));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("tells the height in whole px at the start and at every change, and nothing twice", () => {
  const told: number[] = [];
  watchHeight({ tell: (heightPx) => void told.push(heightPx) });
  vi.runAllTimers();
  resize({});
  resize({ height: 720 });
  expect(told).toEqual([501, 720]);
});

it("keeps a height that is little too much, so that the article does not jump, and gives up what is far too much", () => {
  const told: number[] = [];
  watchHeight({ tell: (heightPx) => void told.push(heightPx) });
  resize({ height: 470 });
  expect(told).toEqual([501]);
  resize({ height: 300 });
  expect(told).toEqual([501, 300]);
  resize({ width: 900, height: 290 });
  expect(told).toEqual([501, 300, 290]);
});

it("tells at least 200 px, and nothing while the frame is hidden", () => {
  const told: number[] = [];
  box = { width: 0, height: 0 };
  const watch = watchHeight({ tell: (heightPx) => void told.push(heightPx) });
  watch.again();
  vi.runAllTimers();
  expect(told).toEqual([]);
  resize({ width: 640, height: 30 });
  expect(told).toEqual([200]);
  watch.again();
  expect(told).toEqual([200, 200]);
});
