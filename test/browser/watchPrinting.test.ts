// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { watchPrinting } from "../../src/browser/watchPrinting.ts";

afterEach(() => vi.unstubAllGlobals());

it("tells of paper whichever way the browser says so, until it is let go", () => {
  const paper = new EventTarget();
  vi.stubGlobal("matchMedia", () => paper);
  const told: boolean[] = [];
  const letGo = watchPrinting((isPrinting) => void told.push(isPrinting));
  const fire = (): void => {
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
    for (const matches of [true, false]) paper.dispatchEvent(Object.assign(new Event("change"), { matches }));
  };
  fire();
  expect(told).toEqual([true, false, true, false]);
  letGo();
  fire();
  expect(told).toHaveLength(4);
});
