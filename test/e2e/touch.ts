import type { CDPSession, Page } from "@playwright/test";

export type Point = Readonly<{ x: number; y: number }>;

/** Steps of a gesture; a hand on a slow phone gives about as many. */
const STEPS = 12;

/** Puts fingers on the screen, moves each from one place to another in small steps, and lifts them: real touch events of the browser. */
export async function moveFingers(session: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const at = (share: number) =>
    from.map(({ x, y }, id) => {
      const end = to[id] ?? { x, y };
      return { x: x + (end.x - x) * share, y: y + (end.y - y) * share, id };
    });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / STEPS) });
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Two fingers beside each other, `spreadPx` apart around a middle. */
export function pair({ x, y }: Point, spreadPx: number): readonly [Point, Point] {
  return [
    { x: x - spreadPx / 2, y },
    { x: x + spreadPx / 2, y },
  ];
}

/** Where the picture is drawn: the layer of its buttons follows it exactly. */
export function placeOfPicture(page: Page): Promise<{ readonly x: number; readonly y: number; readonly zoom: number }> {
  return page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(document.querySelector(".layer") ?? document.body).transform);
    return { x: e, y: f, zoom: a };
  });
}
