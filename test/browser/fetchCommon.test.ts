// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/news/ru/party/mill/" }
import { afterEach, expect, it, vi } from "vitest";
import { fetchCommon } from "../../src/browser/fetchCommon.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of ["common", "root"]) delete document.documentElement.dataset[name];
});

it("fetches the file that the page names, from the site's base", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.href);
    return Promise.resolve(Response.json({ url: "data.json" }));
  });
  Object.assign(document.documentElement.dataset, { root: "../../../", common: "assets/page-ru-1.json" });
  expect(await fetchCommon()).toEqual({ url: "data.json" });
  expect(asked).toEqual(["https://atlas.example/news/assets/page-ru-1.json"]);
});

it("fetches nothing where the page carries the data itself, and fails where the file is gone", async () => {
  const fetched = vi.fn<() => Promise<Response>>(() => Promise.resolve(new Response("", { status: 404 })));
  vi.stubGlobal("fetch", fetched);
  expect(await fetchCommon()).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
  document.documentElement.dataset["common"] = "assets/page-ru-1.json";
  await expect(fetchCommon()).rejects.toThrow("404");
});
