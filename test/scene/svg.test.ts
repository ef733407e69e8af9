// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgreementId } from "../../src/dataset/types.ts";
import { buildSvg } from "../../src/scene/buildSvg.ts";
import { paletteCss } from "../../src/scene/paletteCss.ts";
import { shapePath, shapePolygon } from "../../src/scene/shapePath.ts";
import { sideShape } from "../../src/scene/sideShape.ts";
import { svgText } from "../../src/scene/svgText.ts";
import type { Scene, SceneNode, SvgTree } from "../../src/scene/types.ts";
import { forum, sceneOf } from "./request.ts";

function parseSvg(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")?.textContent ?? null).toBeNull();
  return parsed;
}

const all = (tree: SvgTree): readonly SvgTree[] => [
  tree,
  ...tree.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];

describe("the SVG of a scene", () => {
  const scene = sceneOf(forum, { open: { kind: "agreement", id: "tashkent-metro-tmx" as AgreementId } });
  const tree = buildSvg(scene);

  const textOf = (one: SvgTree): string =>
    one.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

  test("has a link named by kind and name for every node that opens, and an image with a name for every other", () => {
    const links = all(tree).filter(({ tag }) => tag === "a");
    expect(links.map((link) => [link.attributes["href"], textOf(link)])).toEqual(
      scene.nodes
        .filter(({ href }) => href !== null)
        .map(({ href, kicker, lines }) => [href, [kicker, ...lines].join(" ")]),
    );
    const images = all(tree).filter(({ attributes }) => attributes["role"] === "img");
    expect(images.map(({ attributes }) => attributes["aria-label"])).toEqual(
      scene.nodes.filter(({ href }) => href === null).map(({ name }) => name),
    );
  });

  test("marks what is open as current", () => {
    const current = all(tree).filter(({ attributes }) => attributes["aria-current"] !== undefined);
    expect(current.map(({ attributes }) => attributes["href"])).toEqual(["../en/agreement/tashkent-metro-tmx/"]);
  });

  test("hides the text of images from assistive technology, which has their names", () => {
    const images = all(tree).filter(({ attributes }) => attributes["role"] === "img");
    expect(images.length).toBeGreaterThan(0);
    for (const { children } of images) {
      expect(children.map((child) => (typeof child === "string" ? child : child.attributes["aria-hidden"]))).toEqual([
        "true",
      ]);
    }
  });

  test("draws lines before cards, so that cards lie over them", () => {
    const tags = tree.children.map((child) =>
      typeof child === "string" ? child : String(child.attributes["class"]).split(" ")[0],
    );
    expect(tags.lastIndexOf("n-links")).toBeLessThan(tags.indexOf("n"));
  });

  test("holds no style, colour or handler of its own, only classes that the style sheet knows", () => {
    const css = paletteCss();
    const allowed = new Set([
      "class",
      "d",
      "x",
      "y",
      "transform",
      "href",
      "role",
      "aria-label",
      "aria-hidden",
      "aria-current",
      "viewBox",
    ]);
    for (const { tag, attributes } of all(tree)) {
      expect(["svg", "g", "a", "path", "text"]).toContain(tag);
      for (const name of Object.keys(attributes)) expect(allowed).toContain(name);
      for (const name of String(attributes["class"] ?? "")
        .split(" ")
        .filter((word) => word !== "" && word !== "n-links" && word !== "n")) {
        expect(css).toContain(`.${name}`);
      }
    }
  });

  test("writes numbers with at most one decimal", () => {
    expect(svgText(tree)).not.toMatch(/\d\.\d\d/);
  });

  test("stays small: three of them share a page of 14 KB", () => {
    expect(svgText(buildSvg(sceneOf(forum))).length).toBeLessThan(11_000);
  });

  test("is a file of its own when asked, without links when not wanted", () => {
    const text = svgText(buildSvg(scene, { standalone: true, linked: false }));
    expect(parseSvg(text).documentElement.getAttribute("width")).toBe("908");
    expect(text).not.toContain("<a ");
  });
});

test("curves are written short and lead where the scene says", () => {
  const [link] = sceneOf(forum).links;
  if (link === undefined) throw new Error("the forum has links");
  const path = all(buildSvg({ ...sceneOf(forum), links: [link] })).find(
    ({ attributes }) => attributes["class"] === "n-link",
  );
  const numbers =
    String(path?.attributes["d"])
      .match(/-?\d+(?:\.\d)?/g)
      ?.map(Number) ?? [];
  const [x = 0, y = 0, , , mx = 0, my = 0, ex = 0, ey = 0] = numbers;
  expect([x, y]).toEqual([link.path[0], link.path[1]].map((value) => Math.round(value * 10) / 10));
  expect(x + mx + ex).toBeCloseTo(link.path[8], 0);
  expect(y + my + ey).toBeCloseTo(link.path[9], 0);
});

test("hostile text stays text", () => {
  const plain = sceneOf(forum);
  const [node] = plain.nodes;
  if (node === undefined) throw new Error("the forum has nodes");
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "</text></svg>",
      "&amp;&#0;",
      "]]>",
      "\u0000\u0008\uFFFE",
      "\uD800",
      "' onload='x",
      "<!--",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, line, kicker) => {
      const nodes: readonly SceneNode[] = [
        { ...node, name, lines: [line], kicker, href: `../${encodeURIComponent("x")}/` },
      ];
      const scene: Scene = { ...plain, nodes, links: [], headings: [], title: kicker };
      const parsed = parseSvg(svgText(buildSvg(scene, { standalone: true })));
      expect([...parsed.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual([
        "svg",
        "g",
        "a",
        "path",
        "text",
        "text",
      ]);
      const legal = [...line]
        .filter((character) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character))
        .join("");
      expect(parsed.querySelectorAll("text")[1]?.textContent?.replace(/\r\n?/g, "\n")).toBe(
        legal.replace(/\r\n?/g, "\n"),
      );
    }),
    { seed: 11, numRuns: 60 },
  );
});

/** Every side's shape, and that of agreements. */
const SHAPES = [...Array.from({ length: 12 }, (_, side) => sideShape(side)), "square" as const];

describe("shapes", () => {
  test.each(SHAPES)("%s ends where it began and fills its box", (shape) => {
    const polygon = shapePolygon({ shape, widthPx: 200, heightPx: 50 });
    expect(polygon.length % 2).toBe(0);
    expect(Math.min(...polygon)).toBe(-1);
    expect(Math.max(...polygon)).toBe(1);
    expect(shapePath({ shape, widthPx: 200, heightPx: 50 })).toMatch(/^M[\d ]+.*z$/);
  });

  test("differ, so that sides can be told apart without colour", () => {
    const paths = SHAPES.map((shape) => shapePath({ shape, widthPx: 200, heightPx: 50 }));
    // Twelve sides, and the square of agreements.
    expect(new Set(paths).size).toBe(13);
    const polygons = SHAPES.map((shape) => shapePolygon({ shape, widthPx: 200, heightPx: 50 }).join(" "));
    // On the canvas the round corners of the first side are drawn apart.
    expect(new Set(polygons).size).toBe(12);
  });
});
