import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { projectDataset } from "../../src/dataset/projectDataset.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { agreementSentence } from "../../src/i18n/agreementSentence.ts";
import {
  agreementTitle,
  noteText,
  scopeTexts,
  shortAgreementTitle,
  statementSummary,
} from "../../src/i18n/localText.ts";
import { partySentence } from "../../src/i18n/partySentence.ts";
import { WORDS } from "../i18n/words.ts";

function forum(): Dataset {
  const result = parseDataset(readFileSync("data/forum-2023.json", "utf8"), "forum-2023.json");
  if (result.kind === "bad") throw new Error("the forum's dataset is bad");
  return result.dataset;
}

/** Everything of a dataset that a reader of one language is told. */
function toldIn(dataset: Dataset, lang: (typeof LANGS)[number]): readonly unknown[] {
  const index = createIndex(dataset);
  const { language } = dataset;
  return [
    ...dataset.agreements.map((agreement) => [
      agreementSentence(WORDS[lang], index, agreement),
      agreementTitle(agreement, language, lang),
      shortAgreementTitle(agreement, language, lang),
      scopeTexts(agreement, language, lang),
      agreement.claims.map((claim) => [claim.quote, noteText(claim, language, lang)]),
    ]),
    ...dataset.parties.map((party) => [
      partySentence(WORDS[lang], index, party),
      party.names,
      noteText(party, language, lang),
    ]),
    ...(dataset.statements ?? []).map((statement) => statementSummary(statement, language, lang)),
  ];
}

describe("a dataset for one language", () => {
  it.each(LANGS)("tells a reader of %s the same as the whole one", (lang) => {
    const dataset = forum();
    expect(toldIn(projectDataset(dataset, lang), lang)).toEqual(toldIn(dataset, lang));
  });

  it.each(LANGS)("in %s is smaller and keeps every record and every quote", (lang) => {
    const dataset = forum();
    const projected = projectDataset(dataset, lang);
    expect(JSON.stringify(projected).length).toBeLessThan(JSON.stringify(dataset).length);
    for (const list of ["agreements", "parties", "sources", "statements", "attendance", "tallies"] as const) {
      expect(projected[list]).toHaveLength(dataset[list]?.length ?? 0);
    }
  });

  it("keeps the original of a text that has no translation", () => {
    const dataset = forum();
    const [first] = dataset.agreements;
    if (first === undefined) throw new Error("no agreement");
    const { titles: _titles, ...bare } = first;
    const projected = projectDataset({ ...dataset, agreements: [bare] }, "ru");
    expect(projected.agreements[0]?.title).toBe(first.title);
  });
});
