// @vitest-environment jsdom
import { expect, it } from "vitest";
import { postHeight, type HeightAddress } from "../../src/browser/postHeight.ts";

/** What a parent is told by a frame of 640 px. */
function told(address: Partial<HeightAddress>): readonly unknown[] {
  const messages: unknown[] = [];
  const target: HeightAddress["target"] = { postMessage: (message: unknown) => void messages.push(message) };
  const none = { path: "/news/en/embed/", href: "https://atlas.example/news/en/embed/", secret: null, childId: null };
  postHeight({ target, resizerId: null, isOpenResizer: false, paperPx: null, ...none, ...address }, 512);
  return messages;
}

it("tells hosts of our own, of Datawrapper's kind, of AMP and of Medium the height without being asked", () => {
  expect(told({})).toEqual([
    { accord: 1, type: "height", heightPx: 512 },
    { "datawrapper-height": { "/news/en/embed/": 512 } },
    { sentinel: "amp", type: "embed-size", height: 512 },
    '{"src":"https://atlas.example/news/en/embed/","context":"iframe.resize","height":512}',
  ]);
});

it("tells hosts of our own what it needs on paper, once that is known, and nobody else", () => {
  expect(told({ paperPx: 900 })).toContainEqual({ accord: 1, type: "height", heightPx: 512, paperPx: 900 });
  expect(told({ paperPx: 900 }).slice(1)).toEqual(told({}).slice(1));
});

it.each([
  ["WordPress, which gave a secret", { secret: "a1B2c3D4e5" }, { message: "height", value: 512, secret: "a1B2c3D4e5" }],
  ["pym.js, which gave an id", { childId: "pym-0" }, "pymxPYMxpym-0xPYMxheightxPYMx512"],
  [
    "iframe-resizer, which greeted",
    { resizerId: "iFrameResizer0" },
    "[iFrameSizer]iFrameResizer0:512:1024:init:resizeObserver",
  ],
  ["open-iframe-resizer, which greeted", { isOpenResizer: true }, { type: "iframe-resized", width: 1024, height: 512 }],
] as const)("tells %s, in its own dialect", (_parent, address, message) => {
  expect(told(address)).toContainEqual(message);
  expect(told({})).not.toContainEqual(message);
});

it("posts nothing that a listener could trip over", () => {
  const all = told({ secret: "s", childId: "c", resizerId: "r", isOpenResizer: true });
  expect(all).toHaveLength(8);
  for (const message of all) expect(["object", "string"]).toContain(message === null ? "null" : typeof message);
});
