// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/news/en/embed/" }
import { afterEach, expect, it } from "vitest";
import { createScripts, type Scripts } from "../../src/browser/createScripts.ts";

const PATH = "assets/embed-data-en-1.js";

const start = (): Scripts => createScripts(new URL("https://atlas.example/news/"));
/** Scripts that are asked for and have not answered. */
const asked = (): readonly HTMLScriptElement[] => [...document.head.querySelectorAll("script")];

/** Everything that is due has run. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the one script that is asked for does: brings a value, or nothing. */
function answer(event: "load" | "error", value?: unknown): void {
  const [script, ...others] = asked();
  if (script === undefined || others.length > 0) throw new Error("not one script is asked for");
  const global: unknown = Reflect.get(window, "accordEmbed");
  const json: unknown = Reflect.get(Object(global), "json");
  if (value !== undefined && typeof json === "function") Reflect.apply(json, global, [PATH, value]);
  script.dispatchEvent(new Event(event));
}

afterEach(() => {
  document.head.replaceChildren();
});

it("asks once for what two want at the same time, and not again for what has come", async () => {
  const scripts = start();
  const both = Promise.all([scripts.json(PATH), scripts.json(PATH)]);
  await settled();
  expect(asked().map(({ src }) => src)).toEqual([`https://atlas.example/news/${PATH}`]);
  answer("load", { total: 7 });
  expect(await both).toEqual([{ total: 7 }, { total: 7 }]);
  expect(await scripts.json(PATH)).toEqual({ total: 7 });
  expect(asked()).toEqual([]);
});

it.each([
  ["error", "could not be loaded"],
  ["load", "is not what it should be"],
] as const)(
  "tells all who wait of a script that ends with %s, and asks again under another address",
  async (event, told) => {
    const scripts = start();
    const both = [scripts.json(PATH), scripts.json(PATH)].map((value) => expect(value).rejects.toThrow(told));
    await settled();
    answer(event);
    await Promise.all(both);
    const again = scripts.json(PATH);
    await settled();
    expect(asked().map(({ src }) => src)).toEqual([`https://atlas.example/news/${PATH}?r=1`]);
    answer("load", { total: 7 });
    expect(await again).toEqual({ total: 7 });
  },
);
