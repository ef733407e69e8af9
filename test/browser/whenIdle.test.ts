// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTask, wantsLittleData, whenIdle } from "../../src/browser/whenIdle.ts";

let runs = 0;
const run = (): void => void (runs += 1);
beforeEach(() => {
  runs = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "readyState");
  Reflect.deleteProperty(navigator, "connection");
});

/** A browser that knows when it is idle; gives what it was asked. */
function withIdle(): { readonly asked: readonly IdleRequestOptions[]; idle(): void } {
  const asked: IdleRequestOptions[] = [];
  const waiting = new Map<number, () => void>();
  vi.stubGlobal("requestIdleCallback", (callback: () => void, options: IdleRequestOptions) => {
    waiting.set(asked.push(options), callback);
    return asked.length;
  });
  vi.stubGlobal("cancelIdleCallback", (handle: number) => waiting.delete(handle));
  return {
    asked,
    idle: () => {
      for (const callback of waiting.values()) callback();
      waiting.clear();
    },
  };
}

const whileLoading = (): void =>
  void Object.defineProperty(document, "readyState", { configurable: true, value: "interactive" });

describe("waiting for an idle browser", () => {
  it("runs when the browser says so, at the latest after two seconds", () => {
    const browser = withIdle();
    whenIdle(run);
    expect([runs, browser.asked]).toEqual([0, [{ timeout: 2000 }]]);
    browser.idle();
    browser.idle();
    expect(runs).toBe(1);
  });

  it("waits a moment where the browser cannot say", () => {
    whenIdle(run);
    vi.advanceTimersByTime(199);
    expect(runs).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(runs).toBe(1);
  });

  it("asks only after the page has loaded", () => {
    whileLoading();
    const browser = withIdle();
    whenIdle(run);
    expect(browser.asked).toEqual([]);
    dispatchEvent(new Event("load"));
    dispatchEvent(new Event("load"));
    browser.idle();
    expect([browser.asked.length, runs]).toEqual([1, 1]);
  });

  it.each([
    ["while the page loads", true],
    ["while the browser is busy", false],
  ])("can be called off %s", (_what, isLoading) => {
    if (isLoading) whileLoading();
    const browser = withIdle();
    whenIdle(run)();
    dispatchEvent(new Event("load"));
    browser.idle();
    expect(runs).toBe(0);
  });

  it("can be called off where the browser cannot say", () => {
    whenIdle(run)();
    vi.advanceTimersByTime(10_000);
    expect(runs).toBe(0);
  });
});

it.each([
  [undefined, false],
  [{}, false],
  [{ saveData: false }, false],
  [{ saveData: true }, true],
])("a browser whose connection is %j wants little data: %s", (connection, wants) => {
  Object.defineProperty(navigator, "connection", { configurable: true, value: connection });
  expect(wantsLittleData()).toBe(wants);
});

it("the next task comes after everything that was promised before", async () => {
  const order: string[] = [];
  const task = nextTask().then(() => order.push("task"));
  await Promise.resolve().then(() => order.push("promise"));
  await task;
  expect(order).toEqual(["promise", "task"]);
});
