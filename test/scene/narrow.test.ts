import { describe, expect, test } from "vitest";
import type { AgreementId, PartyId, SideId } from "../../src/dataset/types.ts";
import { cardMetrics } from "../../src/scene/cardMetrics.ts";
import { sideShape } from "../../src/scene/sideShape.ts";
import { madeVariants } from "../fixtures/madeVariants.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { forum, sceneOf } from "./request.ts";

describe("rows", () => {
  const scene = sceneOf(forum, { widthPx: 328 });

  test("show each agreement over the full width with its sides in two halves below", () => {
    expect(scene.layout).toBe("rows");
    const agreement = scene.nodes.find(({ key }) => key === "agreement:tashkent-metro-tmx");
    const left = scene.nodes.find(({ key }) => key === "party:tashkent-metro@tashkent-metro-tmx");
    const right = scene.nodes.find(({ key }) => key === "party:tmx@tashkent-metro-tmx");
    expect(agreement?.widthPx).toBe(324);
    expect(left?.yPx).toBe(right?.yPx);
    expect((left?.xPx ?? 0) + (left?.widthPx ?? 0)).toBeLessThan(right?.xPx ?? 0);
  });

  test("have text of at least 14 px and targets of at least 44 px", () => {
    expect(cardMetrics("rows").namePx).toBeGreaterThanOrEqual(14);
    expect(Math.min(...scene.nodes.map(({ heightPx }) => heightPx))).toBeGreaterThanOrEqual(44);
  });

  test("stop after twelve agreements and count the others", () => {
    const many = sceneOf(makeDataset({ seed: 1, agreements: 30 }), { widthPx: 328 });
    expect(many.nodes.filter(({ ref }) => ref.kind === "agreement")).toHaveLength(12);
    expect(many.nodes.find(({ key }) => key === "rest:agreements")?.lines).toEqual(["+18"]);
    expect(many.notDrawn.agreements).toBe(18);
  });
});

describe("ring", () => {
  test("stacks the first side, the agreement and the second side, and says the sides in words", () => {
    const open = { kind: "agreement", id: "fergana-jizzakh-bashkortostan-plan" as AgreementId } as const;
    const scene = sceneOf(forum, { widthPx: 328, open });
    expect(scene.layout).toBe("ring");
    expect(scene.nodes.map(({ key }) => key)).toEqual([
      "party:fergana",
      "party:jizzakh",
      "agreement:fergana-jizzakh-bashkortostan-plan",
      "party:bashkortostan-gov",
    ]);
    expect(scene.nodes.map(({ kicker }) => kicker)).toEqual([
      "region · Uzbek side",
      "region · Uzbek side",
      "Action plan",
      "government · Russian side",
    ]);
    expect(scene.links).toHaveLength(3);
  });

  test("stacks a party, its agreement and whom it shares it with", () => {
    const scene = sceneOf(forum, { widthPx: 328, open: { kind: "party", id: "tmx" as PartyId } });
    expect(scene.nodes.map(({ key, emphasis }) => [key, emphasis])).toEqual([
      ["party:tmx", "open"],
      ["agreement:tashkent-metro-tmx", "near"],
      ["party:tashkent-metro", "near"],
    ]);
  });

  test("shows a party that is named in no agreement alone, and says so", () => {
    const scene = sceneOf(forum, { widthPx: 328, open: { kind: "party", id: "minpromtorg" as PartyId } });
    expect(scene.nodes).toHaveLength(1);
    expect(scene.nodes[0]).toMatchObject({ stroke: "dotted", emphasis: "open" });
    expect(scene.nodes[0]?.name).toContain("in no agreement");
  });
});

describe("an agreement of forty parties on a phone", () => {
  const { dataset } = madeVariants["forty"] ?? {};
  const [agreement] = dataset?.agreements ?? [];
  if (dataset === undefined || agreement === undefined) throw new Error("the variant has an agreement");
  const scene = sceneOf(dataset, { open: { kind: "agreement", id: agreement.id }, widthPx: 328 });
  const parties = scene.nodes.filter(({ ref }) => ref.kind === "party");

  test("is drawn with sixteen of them, as many of each side, and a card that counts the others", () => {
    expect(scene.layout).toBe("ring");
    expect(["side0", "side1"].map((tone) => parties.filter((node) => node.tone === tone).length)).toEqual([8, 8]);
    expect(scene.nodes.at(-1)?.lines).toEqual(["+24"]);
    expect(scene.notDrawn).toEqual({ agreements: 0, parties: 24 });
    expect(scene.heightPx).toBeLessThanOrEqual(2 * 640);
  });

  test("leaves out nobody where it has one or two more than that", () => {
    for (const [count, drawn] of [
      [16, 16],
      [17, 17],
      [18, 16],
    ] as const) {
      const participants = agreement.participants.slice(0, count);
      const fewer = { ...dataset, agreements: [{ ...agreement, participants }] };
      const { nodes } = sceneOf(fewer, { open: { kind: "agreement", id: agreement.id }, widthPx: 328 });
      expect(nodes.filter(({ ref }) => ref.kind === "party")).toHaveLength(drawn);
    }
  });

  test("leaves out no side where it has six", () => {
    const sides = ["1", "2", "3", "4", "5", "6"].map((id) => ({ id: id as SideId, label: `Side ${id}` }));
    const participants = agreement.participants.map((one, at) => {
      const side = sides[Math.floor((at * sides.length) / agreement.participants.length)]?.id;
      return { ...one, ...(side === undefined ? {} : { side }) };
    });
    const many = { ...dataset, sides, agreements: [{ ...agreement, participants }] };
    const { nodes } = sceneOf(many, { open: { kind: "agreement", id: agreement.id }, widthPx: 328 });
    const shapes = nodes.filter(({ ref }) => ref.kind === "party").map(({ shape }) => shape);
    expect(sides.map((_, side) => shapes.filter((shape) => shape === sideShape(side)).length)).toEqual([
      3, 3, 3, 3, 2, 2,
    ]);
  });
});
