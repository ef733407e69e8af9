import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";

/** The checker as a script, to be added to a page before it loads. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete"],
  // What a frame shows is judged in the frame itself: the checker cannot reach into closed ones, and only says so.
  iframes: false,
  rules: { "frame-tested": { enabled: false } },
};
/** WCAG 2.2, criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

interface Finding {
  readonly id: string;
  readonly nodes: readonly NodeResult[];
}

/**
 * The contrast of a text with what lies right under it: in a drawing the last shape below its middle, else the nearest ground of
 * what it stands in. Null where it cannot be told from colours alone: with a picture below, or where something is not opaque.
 */
function measureContrast(selector: string): number | null {
  const text = document.querySelector(selector);
  if (text === null) return null;
  const ancestors: Element[] = [];
  for (let at: Element | null = text; at !== null; at = at.parentElement) ancestors.push(at);
  const styles = ancestors.map((element) => getComputedStyle(element));
  if (styles.some(({ backgroundImage, opacity }) => backgroundImage !== "none" || opacity !== "1")) return null;
  const { left, top, width, height } = text.getBoundingClientRect();
  const isBelow = (shape: Element): boolean => {
    const box = shape.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isInside = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    const isEarlier = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isInside && isEarlier && getComputedStyle(shape).fill !== "none";
  };
  const drawing = text instanceof SVGTextElement ? text.ownerSVGElement : null;
  const shape = [...(drawing?.querySelectorAll("path") ?? [])].filter(isBelow).at(-1);
  const grounds = styles
    .map(({ backgroundColor }) => backgroundColor)
    .filter((colour) => colour !== "rgba(0, 0, 0, 0)");
  const { color, fill } = getComputedStyle(text);
  const colours = [
    drawing === null ? color : fill,
    shape === undefined ? (grounds[0] ?? "") : getComputedStyle(shape).fill,
  ].map((colour) => [...colour.matchAll(/[\d.]+/g)].map(Number));
  if (colours.some((levels) => levels.length !== 3)) return null;
  const luminances = colours.map((levels) => {
    const [red = 0, green = 0, blue = 0] = levels.map((level) =>
      level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Whether what the checker could not decide is a contrast, of text in a drawing or under something else, that is enough by measure. */
async function isDecided(page: Page | Frame, id: string, { target }: NodeResult): Promise<boolean> {
  const [selector] = target;
  if (id !== "color-contrast" || typeof selector !== "string") return false;
  return ((await page.evaluate(measureContrast, selector)) ?? 0) >= LEAST_CONTRAST;
}

const tell = (id: string, { target, failureSummary }: NodeResult): string =>
  `${id}: ${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim() ?? ""})`;

/**
 * Breaches, and what the checker leaves undecided, as "rule: where", so that a failure says what to mend. It never decides the
 * contrast of text in a drawing, of signs that are no letters, and of what something else covers: these are measured here.
 */
export async function findBreaches(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(() => {
    // A transparent page stands on the browser's own ground, which the checker takes for white in any scheme.
    const { backgroundColor } = getComputedStyle(document.documentElement);
    if (backgroundColor === "rgba(0, 0, 0, 0)") document.documentElement.style.backgroundColor = "Canvas";
  });
  const results: unknown = await page.evaluate(
    async (options) => (Reflect.get(globalThis, "axe") as { run(o: unknown): Promise<unknown> }).run(options),
    OPTIONS,
  );
  const { incomplete, violations } = results as AxeResults;
  const open: string[] = [];
  for (const { id, nodes } of incomplete satisfies readonly Finding[])
    for (const node of nodes) if (!(await isDecided(page, id, node))) open.push(`undecided ${tell(id, node)}`);
  return [...violations.flatMap(({ id, nodes }) => nodes.map((node) => tell(id, node))), ...open];
}
