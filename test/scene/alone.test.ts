import { describe, expect, test } from "vitest";
import type { AgreementId, PartyId } from "../../src/dataset/types.ts";
import { buildSvg } from "../../src/scene/buildSvg.ts";
import { SCENE_WIDTHS, type SvgTree } from "../../src/scene/types.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { forum, sceneOf } from "./request.ts";

const agreement = { kind: "agreement", id: forum.agreements[0]?.id ?? ("" as AgreementId) } as const;
const parties = forum.agreements[0]?.participants.map(({ party }) => `party:${party}`) ?? [];

describe("an opened record alone", () => {
  test.each(SCENE_WIDTHS)("is an agreement with its parties at %s px, and says how many they are", (widthPx) => {
    const scene = sceneOf(forum, { open: agreement, widthPx, alone: true });
    const keys = scene.nodes.map(({ key }) => key);
    expect(keys.toSorted()).toEqual([`agreement:${agreement.id}`, ...parties].toSorted());
    expect(scene.title).toBe(`1 agreement and ${parties.length} parties`);
    expect(scene.heightPx).toBeLessThan(sceneOf(forum, { widthPx }).heightPx);
  });

  test.each(["sides", "network"] as const)("leaves out what else the layout “%s” draws", (layout) => {
    const open = { kind: "party", id: "fergana" as PartyId } as const;
    const all = sceneOf(forum, { open, layout, baked: null });
    const scene = sceneOf(forum, { open, layout, baked: null, alone: true });
    expect(scene.nodes.length).toBeLessThan(all.nodes.length);
    expect(scene.nodes.map(({ key }) => key)).toContain("party:fergana");
  });

  test("is bounded in a large dataset", () => {
    const large = makeDataset({ seed: 3, agreements: 600, parties: 20 });
    const open = { kind: "party", id: large.parties[0]?.id ?? ("" as PartyId) } as const;
    for (const widthPx of SCENE_WIDTHS)
      expect(sceneOf(large, { open, widthPx, alone: true }).nodes.length).toBeLessThanOrEqual(60);
  });
});

test("links of a picture inside another page open beside it, and do not hand that page over", () => {
  const links: SvgTree["attributes"][] = [];
  const walk = (tree: SvgTree): void => {
    if (tree.tag === "a") links.push(tree.attributes);
    for (const child of tree.children) if (typeof child !== "string") walk(child);
  };
  walk(buildSvg(sceneOf(forum), { newTab: true }));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(link).toMatchObject({ target: "_blank", rel: "noopener noreferrer" });
});
