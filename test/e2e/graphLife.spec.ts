import { expect } from "@playwright/test";
import { test } from "./graphPage.ts";

test("a refused 2D context is told once, throws nothing and leaves the SVG alone", async ({ graph, page }) => {
  const left = await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const { drawSvg, makeScene, start: begin } = window.harness;
    drawSvg(makeScene());
    const graph = begin();
    graph.update(makeScene(620));
    graph.zoomBy(2);
    graph.destroy();
    return [...document.querySelectorAll("#container > *")].map(({ tagName }) => tagName);
  });
  expect(await graph.log()).toEqual(["fail The browser gives no 2D canvas."]);
  expect(left).toEqual(["svg"]);
});

test("a canvas that is taken away is built again, and given up when that goes on", async ({ graph, page }) => {
  await graph.start();
  const lose = (): Promise<void> =>
    page.evaluate(async () => {
      document.querySelector("canvas")?.dispatchEvent(new Event("contextlost", { cancelable: true }));
      await new Promise((done) => setTimeout(done, 100));
    });
  await lose();
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
  expect(await graph.log()).toEqual([]);
  for (let time = 0; time < 3; time += 1) await lose();
  expect(await graph.log()).toEqual(["fail The browser took the canvas away."]);
  expect(await page.locator("canvas").count()).toBe(0);
});

test("30 graphs made and destroyed leave no canvas, element or listener", async ({ graph, page }) => {
  const session = await page.context().newCDPSession(page);
  const count = async (): Promise<readonly number[]> => {
    const totals = [await page.locator("*").count(), await page.locator("canvas").count()];
    for (const expression of [
      "window",
      "document",
      "document.body",
      "document.querySelector('#root')",
      "document.querySelector('#container')",
    ]) {
      const { result } = await session.send("Runtime.evaluate", { expression });
      const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
      totals.push(listeners.length);
    }
    return totals;
  };
  await page.evaluate(() => window.harness.start().destroy());
  const before = await count();
  const attributes = await page.evaluate(async () => {
    for (let time = 0; time < 30; time += 1) {
      const graph = window.harness.start();
      await new Promise((done) => requestAnimationFrame(done));
      graph.zoomBy(2);
      graph.destroy();
    }
    return document.querySelector("#root")?.getAttribute("style") ?? "";
  });
  expect(await count()).toEqual(before);
  expect(await graph.log()).toEqual(Array.from({ length: 30 }, () => "ready"));
  expect(attributes).toBe("");
});

test("the renderer listens to nothing on the page but its size", async ({ graph, page }) => {
  await graph.start();
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "window" });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
  expect(listeners.map(({ type }) => type)).toEqual(["resize"]);
});

test("a container that is hidden at first is fitted when it is shown, and the picture follows every later size", async ({
  graph,
  page,
}) => {
  await page.evaluate(() => {
    document.querySelector("#root")?.setAttribute("hidden", "");
    window.harness.start();
  });
  await graph.nextFrame();
  expect(await graph.log()).toEqual([]);
  await page.evaluate(() => document.querySelector("#root")?.removeAttribute("hidden"));
  await expect.poll(graph.log).toEqual(["ready"]);
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 600, height: 720 });
  await expect.poll(async () => (await graph.viewport()).zoom).toBeCloseTo(568 / 908);
  await expect.poll(() => graph.worstOffset()).toBeLessThanOrEqual(1);
});
