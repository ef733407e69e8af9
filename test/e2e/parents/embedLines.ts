import type { Page } from "@playwright/test";
import { expect } from "./hostTest.ts";

/** An event of an embed. */
export type Told = Readonly<Record<string, unknown>>;
/** Opens a line from the host's page to each embed, and writes down all that comes over it. */
export async function connectAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { connect } = Reflect.get(window, "AccordEmbed");
    const lines = [...document.querySelectorAll("figure")].map((figure) => {
      const told: unknown[] = [];
      const line = connect(figure);
      for (const type of ["ready", "height", "select", "filter", "navigate", "error"])
        line.on(type, (event: unknown) => told.push(event));
      return { line, told };
    });
    Object.assign(window, { lines });
  });
  for (const at of page.frames().slice(1).keys())
    await expect.poll(async () => (await newsOf(page, at)).map(({ type }) => type)).toEqual(["ready"]);
}

/** Everything that came over a line. */
export const toldBy = (page: Page, at: number): Promise<readonly Told[]> =>
  page.evaluate((nth) => Reflect.get(window, "lines")[nth].told, at);

/** The same without heights, which come when they will, and without the version. */
export async function newsOf(page: Page, at: number): Promise<readonly Told[]> {
  const told = await toldBy(page, at);
  return told
    .filter(({ type }) => type !== "height")
    .map((event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== "accord")));
}

/** Sends commands over a line, all in one task. */
export const send = (page: Page, at: number, ...commands: readonly object[]): Promise<void> =>
  page.evaluate(
    ([nth, all]) => {
      for (const command of all) Reflect.get(window, "lines")[nth].line.send(command);
    },
    [at, commands] as const,
  );

/** Waits until a line has told just this since `ready`, and lets time pass in which something false might follow. */
export async function expectNews(page: Page, at: number, news: readonly Told[]): Promise<void> {
  await expect.poll(() => newsOf(page, at).then((all) => all.slice(1))).toEqual(news);
  await page.waitForTimeout(150);
  expect((await newsOf(page, at)).slice(1)).toEqual(news);
}
