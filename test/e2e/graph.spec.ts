import { expect } from "@playwright/test";
import { compareImages } from "./compareImages.ts";
import { test } from "./graphPage.ts";

for (const [name, widthPx, open] of [
  ["at the scene's own width", 1280, null],
  ["smaller, with an agreement open", 700, "agreement:x"],
] as const) {
  test(`the canvas takes the place of the SVG without a visible jump, ${name}`, async ({ browser, graph, page }) => {
    await page.setViewportSize({ width: widthPx, height: 720 });
    await page.evaluate((key) => window.harness.drawSvg(window.harness.makeScene(908, key)), open);
    const svg = await graph.container.screenshot();
    await page.evaluate(() => document.querySelector("#container")?.replaceChildren());
    await graph.start(open);
    const canvas = await graph.container.screenshot();
    const { pixels, far, mean } = await compareImages(browser, svg, canvas);
    expect(far / pixels).toBeLessThan(0.001);
    expect(mean).toBeLessThan(1.2);
  });
}

test("every card is drawn within a pixel of where the scene puts it, before and after zooming", async ({
  graph,
  page,
}) => {
  await graph.start();
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
  await page.evaluate(() => {
    window.harness.graphs[0]?.zoomBy(0.8);
    window.harness.graphs[0]?.panBy(20, 10);
  });
  await graph.nextFrame();
  expect((await graph.viewport()).zoom).toBeCloseTo(0.8);
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
});

test("zooming stays between half and four times the fitted size, and glides unless motion is unwanted", async ({
  graph,
  page,
}) => {
  await graph.start();
  await page.evaluate(() => window.harness.graphs[0]?.zoomBy(100));
  expect((await graph.viewport()).zoom).toBe(4);
  await page.evaluate(() => window.harness.graphs[0]?.zoomBy(0.001));
  expect((await graph.viewport()).zoom).toBe(0.5);
  await page.evaluate(() => window.harness.graphs[0]?.destroy());
  const frames = await page.evaluate(async () => {
    const { start: begin, viewports } = window.harness;
    const graph = begin(undefined, false);
    viewports.splice(0);
    graph.zoomBy(1.5);
    await new Promise((done) => setTimeout(done, 450));
    return viewports.map(({ zoom }) => zoom);
  });
  expect(frames.length).toBeGreaterThan(2);
  expect(frames.at(-1)).toBeCloseTo(1.5);
  expect(frames).toEqual(frames.toSorted((a, b) => a - b));
});

test("a card out of view is brought into view", async ({ graph, page }) => {
  await graph.start();
  await page.evaluate(() => {
    window.harness.graphs[0]?.zoomBy(3);
    window.harness.graphs[0]?.focus("party:e");
    window.harness.graphs[0]?.focus("constructor");
  });
  const { zoom, panXPx, panYPx } = await graph.viewport();
  const box = await graph.box();
  const node = await page.evaluate(() => window.harness.makeScene().nodes.find(({ key }) => key === "party:e"));
  expect(panXPx + zoom * (node?.xPx ?? 0)).toBeGreaterThanOrEqual(0);
  expect(panXPx + zoom * ((node?.xPx ?? 0) + (node?.widthPx ?? 0))).toBeLessThanOrEqual(box.width);
  expect(panYPx + zoom * (node?.yPx ?? 0)).toBeGreaterThanOrEqual(0);
});

test("hostile keys, doubled keys and links to nowhere are drawn as plain records", async ({ graph, page }) => {
  await page.evaluate(() => {
    const { makeScene, start: begin } = window.harness;
    const scene = makeScene();
    const keys = [
      "constructor",
      "__proto__",
      "<img src=x onerror=alert(1)>",
      "a]:selected, *",
      "\uD800",
      "e:x",
      "a b",
      "#id",
    ];
    const nodes = scene.nodes.map((node, index) => ({ ...node, key: keys[index] ?? "", lines: [keys[index] ?? ""] }));
    const [first] = scene.links;
    const links =
      first === undefined
        ? []
        : [
            { ...first, key: "constructor", from: "__proto__", to: "constructor" },
            { ...first, key: "nowhere", from: "gone", to: "constructor" },
            { ...first, key: "self", from: "constructor", to: "constructor" },
          ];
    begin({ ...scene, nodes: [...nodes, ...nodes], links });
  });
  await expect.poll(graph.log).toEqual(["ready"]);
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
  const box = await graph.box();
  await page.mouse.click(box.x + 60, box.y + 60);
  await page.mouse.click(box.x + 60, box.y + 126);
  expect(await graph.log()).toEqual(["ready", "select constructor", "select __proto__"]);
});

test("another scene is drawn without a blank frame, and the view stays", async ({ graph, page }) => {
  await graph.start();
  const drawn = await page.evaluate(async () => {
    const { graphs, makeScene, drawnPixels } = window.harness;
    graphs[0]?.panBy(30, 0);
    const scene = makeScene(908, "agreement:y");
    const smaller = { ...scene, nodes: scene.nodes.filter(({ key }) => key !== "party:b") };
    const counts: number[] = [];
    for (const next of [scene, smaller, scene, makeScene()]) {
      graphs[0]?.update(next);
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => setTimeout(done));
        counts.push(drawnPixels());
      }
    }
    return counts;
  });
  expect(Math.min(...drawn)).toBeGreaterThan(10_000);
  expect(new Set(drawn.slice(3, 6)).size).toBe(1);
  expect(drawn.at(-1)).toBeGreaterThan(drawn.at(4) ?? 0);
  expect((await graph.viewport()).panXPx).toBe(30);
  expect(await graph.worstOffset()).toBeLessThanOrEqual(1);
});

test("a scene of another size is fitted", async ({ graph, page }) => {
  await graph.start();
  await page.evaluate(() => {
    const [graph] = window.harness.graphs;
    graph?.zoomBy(2);
    graph?.update(window.harness.makeScene(620));
  });
  const { zoom, panXPx } = await graph.viewport();
  expect(zoom).toBeCloseTo(908 / 620);
  expect(panXPx).toBe(0);
});

test("another style repaints the same picture", async ({ graph, page }) => {
  await graph.start();
  const light = await graph.container.screenshot();
  await page.evaluate(() => {
    const [graph] = window.harness.graphs;
    graph?.setStyle({ ...window.harness.makeStyle(), strong: true });
  });
  await graph.nextFrame();
  expect(light.equals(await graph.container.screenshot())).toBe(false);
  expect(await graph.worstOffset()).toBeLessThanOrEqual(2);
});

test("forced colours are the system's own, read from the page", async ({ graph, page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await graph.start();
  await page.evaluate(() => {
    const media = { dark: true, forcedColors: true, moreContrast: false };
    window.harness.graphs[0]?.setStyle(window.harness.graphStyle(media, "sans-serif"));
  });
  await graph.nextFrame();
  const { card, canvas, link } = await page.evaluate(() => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const system = (name: string): readonly number[] => {
      probe.style.setProperty("forced-color-adjust", "none");
      probe.style.color = name;
      return getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
    };
    const [, , layer] = document.querySelectorAll("canvas");
    const node = window.harness.makeScene().nodes[0];
    const [x, y] = [node?.xPx ?? 0, (node?.yPx ?? 0) + 20];
    const row = [...(layer?.getContext("2d")?.getImageData(x, y, 7, 1).data ?? [])];
    return { card: [row.slice(24, 27), row.slice(0, 3)], canvas: system("Canvas"), link: system("LinkText") };
  });
  expect(card).toEqual([canvas, link]);
  expect(canvas).not.toEqual(link);
  expect(await graph.container.locator("span").count()).toBe(0);
});
