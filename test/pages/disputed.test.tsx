// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Agreement, Claim, Dataset } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { Panel } from "../../src/pages/Panel.tsx";
import { AgreementList } from "../../src/pages/AgreementList.tsx";
import { RecordTable } from "../../src/pages/RecordTable.tsx";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

const [first] = tinyDataset.agreements;
const source = tinyDataset.sources[1]?.id as Claim["source"];
const said = first?.claims[0] as Claim;
const otherwise = (field: string, value: string): Claim => ({
  source,
  basis: "recorded",
  url: "https://example.org/",
  fields: [field],
  disputes: true,
  value,
});

/** One agreement with some of its fields changed. */
function datasetOf(change: Partial<Agreement>): Dataset {
  return {
    ...tinyDataset,
    agreements: tinyDataset.agreements.map((one) => (one === first ? { ...one, ...change } : one)),
  };
}

/** What the panel, the list, and the table show of the agreement, each as text. */
function shownBy(dataset: Dataset, lang: (typeof LANGS)[number]): Readonly<Record<string, string>> {
  const textOf = (markup: React.ReactNode, selector: string): string => {
    const { container } = render(<>{markup}</>);
    const text = container.querySelector(selector)?.textContent ?? "";
    cleanup();
    return text;
  };
  const open = openAt(`agreement/${first?.id ?? ""}/`);
  return {
    panel: textOf(<Panel model={pageModel(dataset, { lang, open })} />, "dl"),
    list: textOf(<AgreementList model={pageModel(dataset, { lang })} />, "[data-row]"),
    table: textOf(<RecordTable model={pageModel(dataset, { lang })} />, "tbody tr"),
  };
}

describe("a date that a source disputes", () => {
  const SIGNED = { signed: "2023-10-04" };

  it.each(LANGS)("%s: is marked wherever it stands, also where no status is known", (lang) => {
    const { date, t } = WORDS[lang];
    const marked = t("statusPhrase.disputed", { phrase: date("2023-10-04") });
    const claims = [said, otherwise("signed", "2023-10-05")];
    for (const [place, text] of Object.entries(shownBy(datasetOf({ ...SIGNED, claims }), lang)))
      expect(text, place).toContain(marked);
    for (const [place, text] of Object.entries(shownBy(datasetOf({ ...SIGNED, claims: [said] }), lang))) {
      expect(text, place).toContain(date("2023-10-04"));
      expect(text, place).not.toContain(marked);
    }
  });

  it("is marked beside a status that nobody disputes, and only it", () => {
    const claims = [{ ...said, fields: ["status", "signed"] }, otherwise("signed", "2023-10-05")];
    const { panel, list } = shownBy(datasetOf({ ...SIGNED, status: "signed", claims }), "en");
    expect(panel).toContain("signed (4 October 2023, disputed)");
    expect(list).toContain("4 October 2023, disputed · signed");
    expect(list).not.toContain("signed, disputed");
  });

  it("may be any: what is covered, the start, the end, or a part of it", () => {
    const change = { inForce: "2024", ended: "2025", period: { start: "2023", end: "2025" } };
    for (const [field, text] of [
      ["period", "2023–2025, disputed"],
      ["period.end", "2023–2025, disputed"],
      ["inForce", "In force since2024, disputed"],
      ["ended", "Ended2025, disputed"],
    ] as const)
      expect(shownBy(datasetOf({ ...change, claims: [said, otherwise(field, "2026")] }), "en")["panel"]).toContain(
        text,
      );
  });
});
