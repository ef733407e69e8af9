// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { buildPath } from "../../src/dataset/buildPath.ts";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, SideId } from "../../src/dataset/types.ts";
import { Legend } from "../../src/pages/Legend.tsx";
import { forum } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { unevenDataset } from "../fixtures/unevenDataset.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

type Status = "signed" | "announced";

const withStatus = (agreements: readonly string[], statuses: readonly (Status | null)[]): Dataset => {
  const dataset = unevenDataset(agreements);
  return {
    ...dataset,
    agreements: dataset.agreements.map((agreement, at) => {
      const status = statuses[at] ?? null;
      return status === null ? agreement : { ...agreement, status };
    }),
  };
};
const withSides = (dataset: Dataset, number: number): Dataset => ({
  ...dataset,
  sides: Array.from({ length: number }, (_, at) => ({ id: `${at + 1}` as SideId, label: `Side ${at + 1}` })),
});

const EVERYTHING = withStatus(["a@1 b@2", "c@1 d", "e@1 f@2"], ["signed", "announced", null]);
const PLAIN = withStatus(["a@1 b@2"], ["signed"]);

describe("the legend", () => {
  it.each([
    ["two for two sides that signed everything", PLAIN, "sides", 2],
    ["three for them in the network, which has lines of context", PLAIN, "network", 3],
    ["five for what is left open in every way", EVERYTHING, "sides", 5],
    ["five for it in the network", EVERYTHING, "network", 5],
    ["six where sides share a colour", withSides(EVERYTHING, 6), "sides", 6],
    ["six where they do in the network", withSides(EVERYTHING, 6), "network", 6],
  ] as const)("has, beside those of the sides, few signs: %s", (_, dataset, view, others) => {
    render(<Legend model={pageModel(dataset, { view })} />);
    expect(screen.getAllByRole("listitem")).toHaveLength((dataset.sides?.length ?? 0) + others);
  });

  it("tells the lines of context also where a path is drawn with them, however the atlas is laid out", () => {
    const [from, to] = ["fergana", "ozon"].map((id) => forum.parties.find((party) => party.id === id)?.id);
    if (from === undefined || to === undefined) throw new Error("two parties are needed");
    expect(buildPath(createIndex(forum), from, to).found).toMatchObject({ through: "context" });
    render(<Legend model={pageModel(forum, { view: "sides", open: { kind: "path", from, to } })} />);
    expect(screen.getByText(WORDS.en.t("legend.context"))).toBeDefined();
  });
});
