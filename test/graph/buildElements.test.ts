import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildElements } from "../../src/graph/buildElements.ts";
import { diffElements } from "../../src/graph/diffElements.ts";
import { linkGeometry } from "../../src/graph/linkGeometry.ts";
import { outlinePoints } from "../../src/graph/outlinePoints.ts";
import type { GraphElement } from "../../src/graph/types.ts";
import type { NodeShape, Scene } from "../../src/scene/types.ts";
import { makeScene } from "./makeScene.ts";
import { makeStyle } from "./makeStyle.ts";

const SEED = { seed: 20231005, numRuns: 200 };
const build = (scene: Scene): ReadonlyMap<string, GraphElement> => buildElements(scene, makeStyle(), () => 0.25);

describe("the elements of a scene", () => {
  it("are a box and its lines for each card, its headings and its links", () => {
    const ids = [...build(makeScene()).keys()];
    const count = (start: string): number => ids.filter((id) => id.startsWith(start)).length;
    expect([count("n:"), count("k:"), count("t0:"), count("t1:"), count("h:"), count("e:")]).toEqual([
      8, 8, 8, 2, 3, 5,
    ]);
  });
  it("stand where the scene puts them", () => {
    const elements = build(makeScene());
    const [node] = makeScene().nodes;
    expect(elements.get("n:party:a")?.position).toEqual({
      x: (node?.xPx ?? 0) + (node?.widthPx ?? 0) / 2,
      y: (node?.yPx ?? 0) + (node?.heightPx ?? 0) / 2,
    });
    const heading = elements.get("h:0");
    expect(heading?.position).toEqual({ x: 1, y: 20 + 12.5 * (0.25 - 0.5) });
    expect(heading?.classes).toBe("text start");
  });
  it("leave out a second card with a key, and links to cards that are not there", () => {
    const scene = makeScene();
    const [first, second] = scene.nodes;
    const [link] = scene.links;
    if (first === undefined || second === undefined || link === undefined) throw new Error("The scene is not empty.");
    const elements = build({
      ...scene,
      headings: [],
      nodes: [first, { ...second, key: first.key }],
      links: [
        { ...link, key: "gone", from: first.key, to: "gone" },
        { ...link, key: "self", from: first.key, to: first.key },
      ],
    });
    expect([...elements.keys()]).toEqual([`n:${first.key}`, `k:${first.key}`, `t0:${first.key}`]);
    expect(elements.get(`t0:${first.key}`)?.data["text"]).toBe(first.lines[0]);
  });
  it("have ids and data of their own for any key", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 8 }), (keys) => {
        const scene = makeScene();
        const nodes = scene.nodes.slice(0, keys.length).map((node, index) => ({ ...node, key: keys[index] ?? "" }));
        const elements = build({ ...scene, nodes, links: [] });
        for (const [id, { data }] of elements) expect(data.id).toBe(id);
        expect(nodes.every(({ key }) => elements.has(`n:${key}`))).toBe(true);
      }),
      SEED,
    );
  });
  it("dim what is not open, and print an open agreement in bold", () => {
    const elements = build(makeScene(908, "agreement:x"));
    const value = (id: string, name: string): string | number | undefined => elements.get(id)?.data[name];
    expect(value("t0:agreement:x", "weight")).toBe("bold");
    expect(value("t0:agreement:y", "weight")).toBe("normal");
    expect(value("n:agreement:x", "strokeWidthPx")).toBe(4);
    expect(value("n:agreement:y", "strokeWidthPx")).toBe(1);
    expect(value("n:agreement:y", "strokeOpacity")).toBe(0.6);
    expect(value("n:party:c", "strokeOpacity")).toBe(0.72);
    expect(value("e:agreement:x>party:a", "depth")).toBe(1);
    expect(value("e:agreement:y>party:c", "depth")).toBe(0);
  });
  it("fade nothing and thin nothing where more contrast is wanted", () => {
    const style = { ...makeStyle(), strong: true };
    const elements = buildElements(makeScene(908, "agreement:x"), style, () => 0.2);
    for (const { data } of elements.values()) {
      expect(data["strokeOpacity"] ?? 1).toBe(1);
      expect(data["strokeWidthPx"] ?? 3).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the difference of two scenes", () => {
  it("is nothing between a scene and itself", () => {
    const diff = diffElements(build(makeScene()), build(makeScene()));
    expect(diff).toEqual({ removed: [], added: [], changed: [] });
  });
  it("is only what changed", () => {
    const scene = makeScene();
    const moved = {
      ...scene,
      nodes: scene.nodes.map((node) => (node.key === "party:f" ? { ...node, yPx: 260 } : node)),
    };
    const diff = diffElements(build(scene), build(moved));
    expect([diff.removed, diff.added]).toEqual([[], []]);
    expect(diff.changed.map(({ data }) => data.id)).toEqual(["n:party:f", "k:party:f", "t0:party:f"]);
  });
  it("takes a link away and draws it anew when its ends change, cards before links", () => {
    const scene = makeScene();
    const links = scene.links.map((link, index) => (index === 0 ? { ...link, to: "party:z" } : link));
    const [first] = scene.nodes;
    const nodes = first === undefined ? [] : [...scene.nodes, { ...first, key: "party:z" }];
    const diff = diffElements(build(scene), build({ ...scene, nodes, links }));
    expect(diff.removed).toEqual(["e:agreement:x>party:a"]);
    expect(diff.added.map(({ data }) => data.id)).toEqual([
      "n:party:z",
      "k:party:z",
      "t0:party:z",
      "e:agreement:x>party:a",
    ]);
  });
  it("turns any scene into any other", () => {
    const part = fc.subarray(makeScene().nodes.map(({ key }) => key));
    fc.assert(
      fc.property(part, part, (before, after) => {
        const only = (keys: readonly string[]): ReadonlyMap<string, GraphElement> => {
          const scene = makeScene();
          return build({ ...scene, nodes: scene.nodes.filter(({ key }) => keys.includes(key)) });
        };
        const [from, to] = [only(before), only(after)];
        const { removed, added, changed } = diffElements(from, to);
        const result = new Map(from);
        for (const id of removed) result.delete(id);
        for (const element of [...added, ...changed]) result.set(element.data.id, element);
        expect(result).toEqual(to);
      }),
      SEED,
    );
  });
});

describe("a link", () => {
  const place = fc.integer({ min: 0, max: 900 });
  it("has its ends and controls where the scene's path has them", () => {
    fc.assert(
      fc.property(place, place, place, place, place, place, place, place, (x1, y1, c1x, c1y, c2x, c2y, x2, y2) => {
        fc.pre(Math.hypot(x2 - x1, y2 - y1) > 1);
        const middle = [(c1x + c2x) / 2, (c1y + c2y) / 2] as const;
        const from = { x: 100, y: 100 };
        const to = { x: 700, y: 300 };
        const made = linkGeometry([x1, y1, c1x, c1y, ...middle, c2x, c2y, x2, y2], from, to);
        const numbers = (text: string): readonly number[] => text.replaceAll("px", "").split(" ").map(Number);
        const [startX = 0, startY = 0] = numbers(made.sourceEndpoint);
        const [endX = 0, endY = 0] = numbers(made.targetEndpoint);
        expect([startX + from.x, startY + from.y, endX + to.x, endY + to.y]).toEqual([x1, y1, x2, y2]);
        const length = Math.hypot(x2 - x1, y2 - y1);
        const controls = numbers(made.weights).flatMap((weight, index) => {
          const distance = (numbers(made.distances)[index] ?? 0) / length;
          return [x1 + weight * (x2 - x1) - distance * (y2 - y1), y1 + weight * (y2 - y1) + distance * (x2 - x1)];
        });
        for (const [index, value] of [c1x, c1y, c2x, c2y].entries()) expect(controls[index]).toBeCloseTo(value, 1);
      }),
      SEED,
    );
  });
  it("is straight when its controls lie on the line, also when it has no length", () => {
    const centre = { x: 0, y: 0 };
    expect(linkGeometry([0, 0, 25, 10, 50, 20, 75, 30, 100, 40], centre, centre).curved).toBe(false);
    expect(linkGeometry([0, 0, 25, 0, 50, 20, 75, 40, 100, 40], centre, centre).curved).toBe(true);
    expect(linkGeometry([5, 5, 5, 5, 5, 5, 5, 5, 5, 5], centre, centre).curved).toBe(false);
  });
});

describe("an outline", () => {
  const points = (shape: NodeShape): readonly number[] =>
    outlinePoints({ shape, widthPx: 200, heightPx: 50 }).split(" ").map(Number);
  it.each(["rounded", "cut", "square", "bevel", "top", "cross", "bottomLeft"] as const)(
    "of a %s card touches all four edges and leaves none",
    (shape) => {
      expect([Math.min(...points(shape)), Math.max(...points(shape))]).toEqual([-1, 1]);
    },
  );
  it("rounds by 10 px", () => {
    expect(points("rounded").slice(0, 4)).toEqual([-0.9, -1, 0.9, -1]);
  });
  it("cuts the top right and bottom left corners by 12 px", () => {
    expect(points("cut")).toEqual([-1, -1, 0.88, -1, 1, -0.52, 1, 1, -0.88, 1, -1, 0.52]);
  });
});
