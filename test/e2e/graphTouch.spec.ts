import { expect, type CDPSession } from "@playwright/test";
import { test, type GraphPage } from "./graphPage.ts";

type Points = readonly (readonly [x: number, y: number])[];

/** Moves fingers from one set of points to another in 12 steps; points are px of the container. */
async function drag(session: CDPSession, graph: GraphPage, from: Points, to: Points): Promise<void> {
  const { x: left, y: top } = await graph.box();
  const at = (share: number): { x: number; y: number; id: number }[] =>
    from.map(([x, y], id) => {
      const [endX, endY] = to[id] ?? [x, y];
      return { x: left + x + (endX - x) * share, y: top + y + (endY - y) * share, id };
    });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 12; step += 1) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 12) });
    await graph.nextFrame();
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

for (const over of ["card", "ground", "button"] as const) {
  test(`M1 one finger that starts on a ${over} scrolls the page and not the picture @phone`, async ({
    graph,
    page,
  }) => {
    await graph.start();
    if (over === "button") await graph.addButtons();
    const before = await graph.viewport();
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    const y = over === "ground" ? 72 : 78;
    const x = over === "ground" ? 95 : 30;
    await drag(session, graph, [[x, y]], [[x, y - 300]]);
    await expect.poll(graph.scrollTop).toBeGreaterThanOrEqual(200);
    expect(await graph.viewport()).toEqual(before);
    expect(await graph.log()).toEqual([]);
  });
}

for (const over of ["canvas", "buttons"] as const) {
  test(`M2 two fingers 60 px apart on ${over} pan, pinch within 0.5 and 3, and leave the page's own zoom @phone`, async ({
    graph,
    page,
  }) => {
    await graph.start();
    if (over === "buttons") await graph.addButtons();
    const fitted = (await graph.viewport()).zoom;
    const session = await page.context().newCDPSession(page);

    await drag(
      session,
      graph,
      [
        [20, 25],
        [80, 25],
      ],
      [
        [60, 55],
        [120, 55],
      ],
    );
    const panned = await graph.viewport();
    expect(panned.zoom).toBeCloseTo(fitted, 2);
    expect(panned.panXPx).toBeCloseTo(40, 0);
    expect(panned.panYPx).toBeCloseTo(30, 0);

    await drag(
      session,
      graph,
      [
        [150, 60],
        [180, 60],
      ],
      [
        [20, 60],
        [310, 60],
      ],
    );
    expect((await graph.viewport()).zoom).toBeCloseTo(3 * fitted);
    await drag(
      session,
      graph,
      [
        [10, 60],
        [310, 60],
      ],
      [
        [160, 60],
        [165, 60],
      ],
    );
    expect((await graph.viewport()).zoom).toBeCloseTo(fitted / 2);

    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await graph.scrollTop()).toBe(0);
    expect(await graph.log()).toEqual([]);
  });
}

test("M2 a pinch that begins beside the picture is the page's @phone", async ({ graph, page }) => {
  await graph.start();
  const before = await graph.viewport();
  const session = await page.context().newCDPSession(page);
  await drag(
    session,
    graph,
    [
      [100, 300],
      [160, 300],
    ],
    [
      [20, 300],
      [300, 300],
    ],
  );
  await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBeGreaterThan(1.2);
  expect(await graph.viewport()).toEqual(before);
});

test("a tap on a card selects it and a tap on the ground clears @phone", async ({ graph, page }) => {
  await graph.start();
  const { x, y } = await graph.box();
  await page.touchscreen.tap(x + 30, y + 25);
  await page.touchscreen.tap(x + 110, y + 90);
  await expect.poll(graph.log).toEqual(["select party:a", "clear"]);
});
