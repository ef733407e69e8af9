// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { AgreementId, Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { pageScene } from "../../src/pages/Diagram.tsx";
import { pictureParts } from "../../src/pages/pictureParts.ts";
import { textUnits } from "../../src/scene/breakText.ts";
import { svgText } from "../../src/scene/svgText.ts";
import type { SvgTree } from "../../src/scene/types.ts";
import { buildPicture } from "../../src/share/buildPicture.ts";
import { forum, full, small, tricky } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

/** All the sides that a dataset may have. */
const TWELVE = makeDataset({ seed: 12, agreements: 60, parties: 24, sides: 12 });
const URL = "https://atlas.example/en/";
const DATASETS = [forum, full, small, tricky, tinyDataset, makeDataset({ seed: 12, agreements: 40, sides: 3 }), TWELVE];
const WIDTHS = [908, 620, 328, 200] as const;

type Change = Parameters<typeof pageModel>[1];

function pictureOf(dataset: Dataset, change: Change = {}, widthPx: (typeof WIDTHS)[number] = 908): SvgTree {
  const model = pageModel(dataset, change);
  const scene = pageScene(model, widthPx);
  return buildPicture(scene, pictureParts(model, scene, URL));
}

const all = (tree: SvgTree): readonly SvgTree[] => [
  tree,
  ...tree.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];
const textOf = ({ children }: SvgTree): string => children.filter((child) => typeof child === "string").join("");
const textsOf = (tree: SvgTree): readonly string[] =>
  all(tree)
    .filter(({ tag }) => tag === "text")
    .map(textOf);
/** Texts of a picture in one, as lines are broken. */
const toldBy = (tree: SvgTree): string => textsOf(tree).join(" ");
const openOf = ({ agreements }: Dataset): Change => ({
  open: { kind: "agreement", id: agreements[0]?.id ?? ("none" as AgreementId) },
});

describe("a saved picture", () => {
  it.each(DATASETS)(
    "of $title is well-formed at every width and in every language, and needs nothing else",
    (dataset) => {
      for (const lang of LANGS)
        for (const widthPx of WIDTHS)
          for (const change of [{}, openOf(dataset)]) {
            const tree = pictureOf(dataset, { ...change, lang }, widthPx);
            const xml = new DOMParser().parseFromString(svgText(tree), "image/svg+xml");
            expect(xml.querySelector("parsererror")).toBeNull();
            const names = new Set(all(tree).map(({ tag }) => tag.replace(/^(?:dc|cc|rdf):.*/, "metadata")));
            expect([...names].toSorted()).toEqual(["desc", "g", "metadata", "path", "svg", "text", "title"]);
            for (const { attributes } of all(tree)) {
              const own = Object.keys(attributes);
              for (const name of ["class", "style", "href", "id"]) expect(own).not.toContain(name);
            }
          }
    },
  );

  it.each(DATASETS)("of $title keeps its words inside its frame, each line below the one before", (dataset) => {
    for (const widthPx of WIDTHS)
      for (const change of [{}, openOf(dataset)]) {
        const tree = pictureOf(dataset, change, widthPx);
        const [frameX, frameY] = [Number(tree.attributes["width"]), Number(tree.attributes["height"])];
        let lastPx = 0;
        for (const child of tree.children) {
          if (typeof child === "string" || child.tag !== "text") continue;
          const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(child.attributes[name]));
          const letterEm = child.attributes["font-weight"] === 700 ? 0.67 : 0.6;
          const endPx = (x ?? 0) + textUnits(textOf(child)) * (size ?? 0) * letterEm;
          expect(endPx, textOf(child)).toBeLessThanOrEqual(frameX - 23);
          expect(y).toBeLessThan(frameY);
          expect(y).toBeGreaterThanOrEqual(lastPx);
          lastPx = y ?? 0;
        }
      }
  });

  it("says what it shows, who says so, of which day, under which licence and where", () => {
    for (const lang of LANGS) {
      const tree = pictureOf(forum, { lang });
      const { words } = pageModel(forum, { lang });
      const told = toldBy(tree);
      for (const part of [
        forum.sources[0]?.publisher,
        forum.license,
        words.date(forum.updated ?? ""),
        "Test Atlas",
        URL,
      ])
        expect(told).toContain(part);
      const metadata = svgText(all(tree).find(({ tag }) => tag === "metadata") ?? tree);
      expect(metadata).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
      expect(metadata).toContain(`<dc:date>${forum.updated ?? ""}</dc:date>`);
    }
  });

  it("says what a filter leaves out", () => {
    const { filter } = pageModel(forum).view;
    const told = toldBy(
      pictureOf(forum, { filter: { ...filter, kind: ["company"], q: "metro", from: 2023, to: 2024 } }),
    );
    expect(told).toMatch(/\d of 7 shown \(“metro”; Kind: company; Year: 2023–2024\)/);
    expect(toldBy(pictureOf(forum))).not.toContain("of 7 shown");
  });

  it("explains the signs that it uses, and no others", () => {
    const { words } = pageModel(forum);
    const whole = toldBy(pictureOf(forum));
    for (const sign of ["legend.agreement", "legend.lineDotted"] as const) expect(whole).toContain(words.t(sign));
    expect(whole).not.toContain(words.t("legend.lineDashed"));
    expect(whole).not.toContain(words.t("legend.context"));
    const ring = toldBy(pictureOf(forum, openOf(forum), 328));
    expect(ring).toContain(words.t("legend.agreement"));
    expect(ring).not.toContain(words.t("legend.dotted"));
  });

  it("names every side that is drawn, up to twelve, each with an outline of its own", () => {
    for (const lang of LANGS)
      for (const widthPx of WIDTHS) {
        const model = pageModel(TWELVE, { lang });
        const scene = pageScene(model, widthPx);
        const { legend } = pictureParts(model, scene, URL);
        const sides = legend.flatMap((sign) => (sign.means === "side" ? [sign] : []));
        const taken = new Set(
          scene.nodes.flatMap(({ ref, shape, tone }) => (ref.kind === "party" ? `${tone} ${shape}` : [])),
        );
        expect(sides.map(({ shape, tone }) => `${tone} ${shape}`).toSorted()).toEqual([...taken].toSorted());
        for (const { text } of sides) expect(toldBy(pictureOf(TWELVE, { lang }, widthPx))).toContain(text);
      }
    const { legend } = pictureParts(pageModel(TWELVE), pageScene(pageModel(TWELVE), 908), URL);
    expect(legend.filter(({ means }) => means === "side").length).toBe(12);
    expect(new Set(legend.flatMap((sign) => (sign.means === "side" ? sign.shape : []))).size).toBe(12);
  });

  it("draws hostile names as text", () => {
    const name = '</text><script>alert(1)</script>" onload="x';
    const parties = small.parties.map((party) => ({ ...party, name }));
    const xml = new DOMParser().parseFromString(
      svgText(pictureOf({ ...small, parties, title: name })),
      "image/svg+xml",
    );
    expect(xml.querySelector("script")).toBeNull();
    expect(xml.querySelector("title")?.textContent).toBe(name);
  });
});
