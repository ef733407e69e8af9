import { expect } from "@playwright/test";
import { test } from "./graphPage.ts";

test("a click on a card selects it, a click on the ground clears, and neither takes the focus", async ({
  graph,
  page,
}) => {
  await graph.start();
  await page.locator("#outside").focus();
  const box = await graph.box();
  await page.mouse.click(box.x + 60, box.y + 60);
  await page.mouse.click(box.x + 300, box.y + 200);
  expect(await graph.log()).toEqual(["select party:a", "clear"]);
  await expect(page.locator("#outside")).toBeFocused();
});

test("a click on a button over a card is the button's alone", async ({ graph, page }) => {
  await graph.start();
  await graph.addButtons();
  await page.getByRole("button", { name: "Beta region" }).click();
  expect(await graph.log()).toEqual(["button party:b"]);
});

for (const over of ["ground", "button"] as const) {
  test(`a plain wheel over the ${over} scrolls the page and leaves the picture`, async ({ graph, page }) => {
    await graph.start();
    await graph.addButtons();
    const box = await graph.box();
    await page.mouse.move(
      ...(over === "ground" ? ([box.x + 300, box.y + 200] as const) : ([box.x + 60, box.y + 60] as const)),
    );
    await page.mouse.wheel(0, 300);
    await expect.poll(() => graph.scrollTop()).toBeGreaterThanOrEqual(200);
    expect(await graph.viewport()).toEqual({ zoom: 1, panXPx: 0, panYPx: 0 });
  });

  test(`Ctrl and the wheel over the ${over} zoom around the pointer and do not scroll`, async ({ graph, page }) => {
    await graph.start();
    await graph.addButtons();
    const box = await graph.box();
    const [x, y] = over === "ground" ? [300, 200] : [60, 60];
    await page.mouse.move(box.x + x, box.y + y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await graph.viewport()).zoom).toBeGreaterThan(1.2);
    const { zoom, panXPx, panYPx } = await graph.viewport();
    expect((x - panXPx) / zoom).toBeCloseTo(x);
    expect((y - panYPx) / zoom).toBeCloseTo(y);
    expect(await graph.scrollTop()).toBe(0);
  });
}

test("a mouse drag pans, never so far that the picture is lost, and is no click", async ({ graph, page }) => {
  await graph.start();
  const box = await graph.box();
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 340, box.y + 230, { steps: 4 });
  await page.mouse.up();
  expect(await graph.viewport()).toEqual({ zoom: 1, panXPx: 40, panYPx: 30 });
  await page.evaluate(() => window.harness.graphs[0]?.panBy(5000, 5000));
  const { panXPx, panYPx } = await graph.viewport();
  const seen = ((box.width - panXPx) * (box.height - panYPx)) / (box.width * box.height);
  expect(seen).toBeGreaterThanOrEqual(0.2);
  expect(await graph.log()).toEqual([]);
});

test("a drag that begins on a button pans too, and does not press it", async ({ graph, page }) => {
  await graph.start();
  await graph.addButtons();
  const box = await graph.box();
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y + 60, { steps: 8 });
  await page.mouse.up();
  expect((await graph.viewport()).panXPx).toBeGreaterThan(25);
  expect(await graph.log()).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Beta region" }).focus();
  await page.keyboard.press("Enter");
  expect(await graph.log()).toContain("button party:b");
});

test("a click reaches the picture through a container that lets the pointer pass, but a link under it stays a link", async ({
  graph,
  page,
}) => {
  await graph.start();
  await page.evaluate(() => {
    const container = document.querySelector<HTMLElement>("#container");
    if (container !== null) container.style.pointerEvents = "none";
    const link = document.createElement("a");
    link.href = "#there";
    link.textContent = "There";
    Object.assign(link.style, { position: "absolute", left: "300px", top: "200px" });
    document.querySelector("#root")?.prepend(link);
  });
  const { x, y } = await graph.box();
  await page.mouse.click(x + 60, y + 60);
  await page.getByRole("link", { name: "There" }).click();
  expect(await graph.log()).toEqual(["select party:a"]);
  expect(page.url()).toContain("#there");
});
