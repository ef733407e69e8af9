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

test("a picture too large for a canvas keeps its SVG", async ({ graph, page }) => {
  await page.evaluate(() => {
    const scene = window.harness.makeScene();
    window.harness.drawSvg(scene);
    window.harness.start({ ...scene, heightPx: 40_000 });
  });
  expect(await graph.log()).toEqual(["fail The picture is too large for a canvas."]);
  await expect(graph.container.locator("svg")).toBeVisible();
  expect(await page.locator("canvas").count()).toBe(0);
});

test("a tall picture on a sharp screen stays below what phones can hold, and in its place", async ({
  browser,
  harnessUrl,
}) => {
  const page = await browser.newPage({ deviceScaleFactor: 3 });
  await page.goto(harnessUrl);
  const area = await page.evaluate(async () => {
    const scene = window.harness.makeScene();
    window.harness.start({ ...scene, heightPx: 4000 });
    await new Promise((done) => setTimeout(done, 300));
    const canvas = document.querySelector("canvas");
    return (canvas?.width ?? 0) * (canvas?.height ?? 0);
  });
  expect(area).toBeLessThan(16_777_216);
  expect(area).toBeGreaterThan(14_000_000);
  await page.close();
});

test("the renderer asks for no frame while nothing changes, and draws again at once when something does", async ({
  graph,
  page,
}) => {
  await graph.start();
  const framesOf = (waitMs: number): Promise<number> =>
    page.evaluate(async (ms) => {
      const ask = window.requestAnimationFrame;
      let asked = 0;
      window.requestAnimationFrame = (callback) => {
        asked += 1;
        return ask(callback);
      };
      await new Promise((done) => setTimeout(done, ms));
      window.requestAnimationFrame = ask;
      return asked;
    }, waitMs);
  await page.waitForTimeout(600);
  expect(await framesOf(300)).toBe(0);
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => window.harness.graphs[0]?.panBy(10, 0));
    await graph.nextFrame();
    expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
    await page.waitForTimeout(time * 320);
  }
});
