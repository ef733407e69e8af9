import type { Page } from "@playwright/test";
import { formatPath } from "../../src/address/formatAddress.ts";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import type { Open } from "../../src/address/types.ts";
import type { Agreement, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import {
  agreementHeading,
  dataset,
  first,
  nameOf,
  parties,
  partyHeading,
  shortNameOf,
  shortTitleOf,
  wordsOf,
} from "./atlas.ts";
import { panelTitle } from "./explorer.ts";
import { createFindUnexplained } from "./findUnexplained.ts";
import { expect, openLive, takenOver, test } from "./fixtures.ts";
import {
  claimTexts,
  datesOf,
  expectAgreement,
  expectClaims,
  expectLists,
  expectTexts,
  flat,
  partiesOf,
  standing,
} from "./parityChecks.ts";
import { below, pathsIn, readSnapshot, spoken, type SpokenNode } from "./readSnapshot.ts";

const isFull = process.env["FULL"] !== undefined;
const openOf = ({ id }: Agreement): Open => ({ kind: "agreement", id });
/** With FULL every record in every language, else each record in one of them. */
const ownOf = <T>(records: readonly T[], lang: Lang): readonly T[] =>
  records.filter((_record, position) => isFull || position % LANGS.length === LANGS.indexOf(lang));

const panelOf = (page: Page) => page.getByRole("complementary");

/** Opens a record from the list without loading a document, where scripts run, else by its address. */
async function openRecord(page: Page, lang: Lang, open: Open, heading: string, isLive: boolean): Promise<void> {
  if (!isLive) await page.goto(formatPath({ lang, open }));
  else
    await page
      .locator(`#list a[href$="${formatPath({ lang, open })}"]`)
      .first()
      .dispatchEvent("click");
  await expect(panelTitle(page)).toHaveText(heading);
}

/** Start page, agreements, parties and sources of a language, each compared with the data both ways. */
async function expectParity(page: Page, lang: Lang, isLive: boolean): Promise<void> {
  const findUnexplained = createFindUnexplained(lang);
  expect(findUnexplained(`${nameOf(first(dataset.parties), lang)} Atlantis`)).toEqual(["atlantis"]);
  const lists = await readSnapshot(page.locator("#list"));
  expectLists(lists, lang);
  expect(findUnexplained(spoken(lists))).toEqual([]);
  expect(findUnexplained(spoken(await readSnapshot(panelOf(page))))).toEqual([]);
  for (const agreement of isLive ? standing : ownOf(standing, lang)) {
    await openRecord(page, lang, openOf(agreement), agreementHeading(agreement, lang), isLive);
    const nodes = await readSnapshot(panelOf(page));
    expectAgreement(nodes, agreement, lang);
    expect(findUnexplained(spoken(nodes)), agreement.id).toEqual([]);
  }
  for (const party of ownOf(dataset.parties, lang)) {
    await openRecord(page, lang, { kind: "party", id: party.id }, partyHeading(party, lang), isLive);
    const nodes = await readSnapshot(panelOf(page));
    const own = standing.filter((agreement) => partiesOf(agreement).includes(party));
    for (const { id } of own) expect(pathsIn(nodes, "agreement"), party.id).toContain(`agreement/${id}/`);
    expectTexts(
      nodes,
      own.map((agreement) => shortTitleOf(agreement, lang)),
      party.id,
    );
    expectClaims(nodes, party.claims ?? [], lang);
    expect(findUnexplained(spoken(nodes)), party.id).toEqual([]);
  }
  for (const { id, published, publisher, retrieved, url } of dataset.sources) {
    await page.goto(formatPath({ lang, open: { kind: "source", id } }));
    const nodes = await readSnapshot(panelOf(page));
    const dates = [published, retrieved].flatMap((date) => (date === undefined ? [] : wordsOf(lang).date(date)));
    expectTexts(nodes, [...(publisher === undefined ? [] : [publisher]), ...dates], id);
    if (url !== undefined) expect(nodes.map((node) => node.url)).toContain(url);
    const resting = standing.filter(({ claims }) => claims.some(({ source }) => source === id));
    for (const agreement of resting) expect(pathsIn(nodes, "agreement"), id).toContain(`agreement/${agreement.id}/`);
    expect(findUnexplained(spoken(nodes)), id).toEqual([]);
  }
}

/** What an embed is given to assistive technology, its list unfolded. */
async function readEmbed(page: Page, lang: Lang): Promise<readonly SpokenNode[]> {
  const list = page.locator("details", { hasText: wordsOf(lang).t("embed.asList") });
  if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
  await expect(list).toHaveAttribute("open");
  return readSnapshot(page.locator("main"));
}

/** The embed of the whole lists every agreement, and the parties that its picture shows. */
async function expectEmbed(page: Page, lang: Lang): Promise<void> {
  const nodes = await readEmbed(page, lang);
  expect(pathsIn(nodes, "agreement")).toEqual(standing.map(({ id }) => `agreement/${id}/`).toSorted());
  const known = dataset.parties.map(({ id }) => `party/${id}/`);
  expect(pathsIn(nodes, "party").filter((path) => !known.includes(path))).toEqual([]);
  for (const { id } of parties) expect(pathsIn(nodes, "party")).toContain(`party/${id}/`);
  const names = [...standing.map((one) => shortTitleOf(one, lang)), ...parties.map((one) => shortNameOf(one, lang))];
  expectTexts(nodes, names, "embed");
  expect(createFindUnexplained(lang)(spoken(nodes))).toEqual([]);
}

async function expectEmbeddedAgreement(page: Page, agreement: Agreement, lang: Lang): Promise<void> {
  const nodes = await readEmbed(page, lang);
  const list = nodes.filter(({ role }) => role === "listitem").flatMap((item) => [item, ...below(nodes, item)]);
  const members = partiesOf(agreement);
  const paths = [...new Set(members.map(({ id }) => `party/${id}/`))];
  expect(pathsIn(list, "party"), agreement.id).toEqual(paths.toSorted());
  const names = members.map((party) => shortNameOf(party, lang));
  expectTexts(nodes, names, agreement.id);
  expect(createFindUnexplained(lang)(spoken(nodes)), agreement.id).toEqual([]);
}

for (const lang of LANGS) {
  test(`K2 R1 ${lang}: lists and panels say every agreement, party, pair, date and source of the data, and nothing else`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openLive(page, `${lang}/`);
    await expectParity(page, lang, true);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGS) {
    test(`M12 K2 ${lang}: pages without scripts say the same, and every record has an address`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`${lang}/`);
      await expectParity(page, lang, false);
    });

    test(`K2 ${lang}: paper says every agreement, party, pair, date and source`, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      const read = async (path: string): Promise<string> => {
        await page.goto(path);
        return flat(await page.locator("#app").innerText());
      };
      const start = await read(`${lang}/`);
      const names = [
        ...standing.map((agreement) => shortTitleOf(agreement, lang)),
        ...dataset.parties.map((party) => shortNameOf(party, lang)),
        ...dataset.sources.flatMap(({ publisher }) => publisher ?? []),
      ];
      expect(names.map(flat).filter((name) => !start.includes(name))).toEqual([]);
      for (const agreement of ownOf(standing, lang)) {
        const text = await read(formatPath({ lang, open: openOf(agreement) }));
        const expected = [
          agreementHeading(agreement, lang),
          ...partiesOf(agreement).map((party) => nameOf(party, lang)),
          ...datesOf(agreement, lang),
          ...agreement.claims.flatMap((claim) => claimTexts(claim, lang)),
        ];
        expect(
          expected.map(flat).filter((one) => !text.includes(one)),
          agreement.id,
        ).toEqual([]);
      }
    });

    test(`K2 ${lang}: embeds list every agreement with its parties, and nothing else`, async ({ page }) => {
      await page.goto(formatEmbedPath({ lang, open: { kind: "start" } }) ?? "");
      await expectEmbed(page, lang);
      for (const agreement of ownOf(standing, lang)) {
        await page.goto(formatEmbedPath({ lang, open: openOf(agreement) }) ?? "");
        await expectEmbeddedAgreement(page, agreement, lang);
      }
    });
  }
});

test("K2 an embed that has come alive lists the same", async ({ page }) => {
  const lang = LANGS.find((one) => one === dataset.language) ?? "en";
  await page.goto(formatEmbedPath({ lang, open: { kind: "start" } }) ?? "");
  await page.getByRole("heading", { level: 1 }).click();
  await takenOver(page);
  await expectEmbed(page, lang);
  const agreement = first(standing);
  await page
    .getByRole("link", { name: shortTitleOf(agreement, lang) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreementHeading(agreement, lang));
  await expectEmbeddedAgreement(page, agreement, lang);
});
