// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { AgreementId, Dataset, PartyId } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { partySentence } from "../../src/i18n/partySentence.ts";
import { pageScene } from "../../src/pages/Diagram.tsx";
import { Legend } from "../../src/pages/Legend.tsx";
import { partyChoices } from "../../src/pages/partyChoices.ts";
import { partyGroups } from "../../src/pages/partyGroups.ts";
import { PartyPanel } from "../../src/pages/PartyPanel.tsx";
import { pictureParts } from "../../src/pages/pictureParts.ts";
import { RecordTable } from "../../src/pages/RecordTable.tsx";
import { Tools } from "../../src/pages/Tools.tsx";
import type { SceneNode } from "../../src/scene/types.ts";
import { small } from "../fixtures/knownDatasets.ts";
import { known, pageModel } from "../fixtures/pageModel.ts";
import { turningDataset, unevenDataset } from "../fixtures/unevenDataset.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

const TURN = { kind: "party", id: "turn" as PartyId } as const;
const cardOf = (dataset: Dataset, id: string, change: Parameters<typeof pageModel>[1] = {}, widthPx: 908 | 328 = 908) =>
  pageScene(pageModel(dataset, change), widthPx).nodes.find(({ key }) => key === `party:${id}`) as SceneNode;
const groupsOf = (dataset: Dataset) =>
  partyGroups(pageModel(dataset)).map(({ title, parties }) => [title.text, parties]);
const choicesOf = (dataset: Dataset) => {
  const { overview, overviewIndex } = pageModel(dataset);
  return partyChoices(WORDS.en, overviewIndex, overview, []).groups.map(({ label, parties }) => [
    label,
    parties.map(({ id }) => id),
  ]);
};

describe("a party that stands on different sides", () => {
  it("has no side's colour or shape on its card, which says why", () => {
    expect(cardOf(turningDataset, "turn")).toMatchObject({
      tone: "neutral",
      shape: "bevel",
      kicker: "On different sides",
      name: "TURN, company, on different sides, 2 agreements",
    });
    expect(cardOf(turningDataset, "a")).toMatchObject({ tone: "side1", shape: "cut" });
  });

  it("stands, with one agreement alone, on the side that it takes there", () => {
    const tones = ["deal-1", "deal-2"].map(
      (id) => cardOf(turningDataset, "turn", { open: { kind: "agreement", id: id as AgreementId } }, 328).tone,
    );
    expect(tones).toEqual(["side0", "side1"]);
  });

  it("keeps that it does, with an agreement alone that gives it no side", () => {
    const dataset = unevenDataset(["turn@1 a@2", "turn@2 b@1", "turn c@1"]);
    const open = { kind: "agreement", id: "deal-3" as AgreementId } as const;
    expect(cardOf(dataset, "turn", { open }, 328)).toMatchObject({
      tone: "neutral",
      kicker: "company · On different sides",
    });
  });

  it("opens the network, and columns are not offered", () => {
    expect(pageScene(pageModel(turningDataset), 908).layout).toBe("network");
    expect(pageScene(pageModel(turningDataset, { view: "sides" }), 908).layout).toBe("network");
    render(<Tools model={pageModel(turningDataset)} />);
    expect(screen.queryByRole("link", { name: "Sides" })).toBeNull();
    expect(screen.getByRole("link", { name: "Network" }).getAttribute("aria-current")).toBe("true");
  });

  it("is told so in sentence, panel, table, list and choice, in every language", () => {
    const index = createIndex(turningDataset);
    const party = known(index.parties, "turn");
    for (const lang of LANGS) {
      const model = pageModel(turningDataset, { lang, open: TURN });
      const said = WORDS[lang].t("side.several");
      expect(partySentence(WORDS[lang], index, party).toLowerCase()).toContain(said.toLowerCase());
      const { container } = render(
        <>
          <PartyPanel model={model} index={index} party={party} agreements={[]} />
          <RecordTable model={model} />
        </>,
      );
      expect(container.querySelector("dd")?.textContent).toBe(said);
      expect([...container.querySelectorAll("td")].map(({ textContent }) => textContent)).toContain(said);
      cleanup();
    }
    expect(groupsOf(turningDataset)).toContainEqual(["On different sides", ["turn"]]);
    expect(choicesOf(turningDataset)).toContainEqual(["On different sides", ["turn"]]);
  });
});

describe("parties without a side", () => {
  const half = unevenDataset(["a@1 b@2", "c d"]);
  const few = unevenDataset(["a@1 b@2", "c@1 d"]);

  it("stand in the network where there are many of them, in the middle column where they are few", () => {
    expect(pageScene(pageModel(half), 908).layout).toBe("network");
    const scene = pageScene(pageModel(few), 908);
    expect(scene.layout).toBe("sides");
    expect(scene.nodes.find(({ key }) => key === "party:d")).toMatchObject({ column: 1, tone: "neutral" });
  });

  it("have a sign of their own in the legends of the page and of the saved picture", () => {
    for (const dataset of [half, few, turningDataset]) {
      const model = pageModel(dataset);
      render(<Legend model={model} />);
      const words = screen.getByText(WORDS.en.t("legend.noSide"));
      expect(words.querySelector("svg")).not.toBeNull();
      const { legend } = pictureParts(model, pageScene(model, 908), null);
      expect(legend.map(({ text }) => text)).toContain(WORDS.en.t("legend.noSide"));
      cleanup();
    }
  });

  it("have none where each party has a side, and where nobody has", () => {
    for (const dataset of [unevenDataset(["a@1 b@2"]), small]) {
      const model = pageModel(dataset);
      render(<Legend model={model} />);
      expect(screen.queryByText(WORDS.en.t("legend.noSide"))).toBeNull();
      const { legend } = pictureParts(model, pageScene(model, 908), null);
      expect(legend.map(({ text }) => text)).not.toContain(WORDS.en.t("legend.noSide"));
      cleanup();
    }
  });

  it("are named as such in list and choice, where the dataset has sides at all", () => {
    expect(groupsOf(half)).toContainEqual(["No side given", ["c", "d"]]);
    expect(choicesOf(half)).toContainEqual(["No side given", ["c", "d"]]);
    for (const [label] of [...groupsOf(small), ...choicesOf(small)]) expect(label).not.toBe("No side given");
    expect(choicesOf(small)[0]?.[0]).toBe("");
  });
});

describe("a withdrawn agreement that gives other sides than those that stand", () => {
  const dataset = unevenDataset(["!a@2 b@1", "a@1 b@2", "c@1 d@2"]);

  it("is drawn as its record says, and the others as theirs say", () => {
    const tones = ["deal-1", "deal-2"].map((id) =>
      ["a", "b"].map(
        (party) => cardOf(dataset, party, { open: { kind: "agreement", id: id as AgreementId } }, 328).tone,
      ),
    );
    expect(tones).toEqual([
      ["side1", "side0"],
      ["side0", "side1"],
    ]);
  });

  it("gives nobody a side in one that stands and gives none", () => {
    const half = unevenDataset(["!a@2 b@1", "a c", "c@1 d@2"]);
    const open = { kind: "agreement", id: "deal-2" as AgreementId } as const;
    expect(cardOf(half, "a", { open }, 328)).toMatchObject({ tone: "neutral", kicker: "company" });
    expect(cardOf(half, "a", { open: { kind: "agreement", id: "deal-1" as AgreementId } }, 328).tone).toBe("side1");
  });
});
