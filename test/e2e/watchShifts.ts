import type { Page } from "@playwright/test";

/**
 * Sums every shift of the layout, from the first byte on, whatever the reader did. Returns what reads the sum: shares of the
 * window, as the browser scores them.
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += "value" in entry ? Number(entry.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return Number(Reflect.get(Reflect.get(globalThis, "shifts"), "sum"));
    });
}
