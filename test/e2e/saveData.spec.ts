import { agreementHeading, dataset, first } from "./atlas.ts";
import { canvasReady, cardsOf, diagramOf, panelTitle } from "./explorer.ts";
import { expect, takenOver, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);

test("a reader who saves data loads nothing but the entry until acting, and the canvas only by touching it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("en/", { waitUntil: "networkidle" });
  await page.waitForTimeout(2500);
  const scripts = (): readonly string[] => asked.filter((path) => path.endsWith(".js"));
  expect(scripts()).toHaveLength(1);
  expect(scripts()[0]).toMatch(/\/assets\/main-/);

  await page.keyboard.press("Tab");
  await takenOver(page);
  await page.waitForTimeout(2500);
  expect(scripts().filter((path) => path.includes("createGraph"))).toEqual([]);
  await expect(cardsOf(page, "en")).toHaveCount(0);
  await diagramOf(page, "en").locator("svg:visible").dispatchEvent("pointerdown");
  await canvasReady(page, "en");
});

test("@phone the canvas is not loaded before the picture is touched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`en/agreement/${agreement.id}/`);
  await takenOver(page);
  await page.waitForTimeout(2500);
  expect(asked.filter((url) => url.includes("createGraph"))).toEqual([]);
  const drawing = diagramOf(page, "en").locator("svg:visible");
  const box = await drawing.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  await canvasReady(page, "en");
});

test("the text needs one request: the page itself holds style and drawing", async ({ page }) => {
  const before: string[] = [];
  page.on("request", (request) => before.push(new URL(request.url()).pathname));
  await page.route(/\/assets\//, () => undefined);
  await page.goto(`en/agreement/${agreement.id}/`, { waitUntil: "commit" });
  await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, "en"));
  await expect(diagramOf(page, "en").locator("svg:visible")).toHaveCount(1);
  expect(before.filter((path) => !path.startsWith("/assets/main-") && !path.endsWith(".svg"))).toHaveLength(1);
});
