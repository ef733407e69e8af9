import type { Agreement, Claim, Lang, Party } from "../../src/dataset/types.ts";
import { periodPhrase } from "../../src/i18n/periodPhrase.ts";
import { agreementHeading, dataset, index, nameOf, shortNameOf, shortTitleOf, wordsOf } from "./atlas.ts";
import { expect } from "./fixtures.ts";
import { below, pathsIn, spoken, type SpokenNode } from "./readSnapshot.ts";

/** Agreements that have not been withdrawn. */
export const standing = dataset.agreements.filter(({ withdrawn }) => withdrawn === undefined);
/** Parties of an agreement that have a name. */
export const partiesOf = ({ participants }: Agreement): readonly Party[] =>
  participants.flatMap(({ party }) => (party === undefined ? [] : (index.parties.get(party) ?? [])));
/** A text as it is read: on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
/** Dates of an agreement as its language says them. */
export function datesOf(
  { signed, inForce, ended, period, event, updates = [] }: Agreement,
  lang: Lang,
): readonly string[] {
  const words = wordsOf(lang);
  const day = index.events.get(event ?? "")?.date;
  const dates = [signed, inForce, ended, day, ...updates.map(({ date }) => date)];
  return [
    ...dates.flatMap((date) => (date === undefined ? [] : words.date(date))),
    ...(period === undefined ? [] : [periodPhrase(words, period)]),
  ];
}

/** What must stand beside a claim: its words in their own language, who published them and when. */
export function claimTexts({ basis, quote, source: id }: Claim, lang: Lang): readonly string[] {
  const source = index.sources.get(id);
  const known = basis === "background" ? [] : [quote, source?.publisher];
  const date = source?.published === undefined || basis === "background" ? [] : [wordsOf(lang).date(source.published)];
  return [...known.flatMap((text) => text ?? []), ...date].map(flat);
}

/** All texts are said somewhere in the nodes. */
export function expectTexts(nodes: readonly SpokenNode[], texts: readonly string[], where: string): void {
  const said = spoken(nodes);
  expect(
    texts.map(flat).filter((text) => !said.includes(text)),
    where,
  ).toEqual([]);
}

/** The lists hold every agreement with its parties and date, every party, and no record besides. */
export function expectLists(nodes: readonly SpokenNode[], lang: Lang): void {
  expect(pathsIn(nodes, "agreement")).toEqual(standing.map(({ id }) => `agreement/${id}/`).toSorted());
  expect(pathsIn(nodes, "party")).toEqual(dataset.parties.map(({ id }) => `party/${id}/`).toSorted());
  expectTexts(
    nodes,
    dataset.parties.map((party) => shortNameOf(party, lang)),
    "parties",
  );
  for (const agreement of standing) {
    const items = nodes.filter(({ role }) => role === "listitem").map((item) => [item, ...below(nodes, item)]);
    const [item = [], ...more] = items.filter(
      (item) => pathsIn(item, "agreement").join() === `agreement/${agreement.id}/`,
    );
    expect(more, agreement.id).toEqual([]);
    const { signed, period } = agreement;
    const dates = signed === undefined ? (period === undefined ? [] : [period]) : [signed];
    const shown = dates.map((date) =>
      typeof date === "string" ? wordsOf(lang).date(date) : periodPhrase(wordsOf(lang), date),
    );
    const names = partiesOf(agreement).map((party) => shortNameOf(party, lang));
    expectTexts(item, [shortTitleOf(agreement, lang), ...names, ...shown], agreement.id);
    const others = dataset.parties.map((party) => shortNameOf(party, lang)).filter((name) => !names.includes(name));
    // A name may be part of another's, or of the title.
    const said = [shortTitleOf(agreement, lang), ...names].reduce(
      (rest, text) => rest.replaceAll(text, ""),
      spoken(item),
    );
    expect(
      others.filter((name) => said.includes(name)),
      agreement.id,
    ).toEqual([]);
  }
}

/** Every claim has an item of its own with quote, source, date and the way to the source; there is no other item. */
export function expectClaims(nodes: readonly SpokenNode[], claims: readonly Claim[], lang: Lang): void {
  if (claims.length === 0) return;
  const title = wordsOf(lang).t("claims.title");
  const from = nodes.findIndex(({ role, text }) => role === "heading" && text === title);
  const list = nodes.slice(from).find(({ role }) => role === "list");
  const inside = list === undefined ? [] : below(nodes, list);
  const items = inside.filter(({ role, depth }) => role === "listitem" && depth === (list?.depth ?? 0) + 1);
  expect(items).toHaveLength(claims.length);
  for (const [position, claim] of claims.entries()) {
    const item = items[position];
    const parts = item === undefined ? [] : [item, ...below(inside, item)];
    expectTexts(parts, claimTexts(claim, lang), `claim ${String(position + 1)}`);
    if (claim.basis === "background") continue;
    expect(pathsIn(parts, "source")).toEqual([`source/${claim.source}/`]);
    const { url } = index.sources.get(claim.source) ?? {};
    const links = parts.flatMap((part) => part.url ?? []);
    if (claim.quote !== undefined && url !== undefined) expect(links.join(" ")).toContain(url);
  }
}

/** The panel of an agreement names exactly its parties, says its dates, and shows what everything rests on. */
export function expectAgreement(nodes: readonly SpokenNode[], agreement: Agreement, lang: Lang): void {
  const members = partiesOf(agreement);
  const list = nodes.find(({ role, depth }, at) => role === "list" && at > 0 && depth > 0);
  expect(pathsIn(list === undefined ? [] : below(nodes, list), "party"), agreement.id).toEqual(
    [...new Set(members.map(({ id }) => `party/${id}/`))].toSorted(),
  );
  const texts = [agreementHeading(agreement, lang), ...members.map((party) => nameOf(party, lang))];
  expectTexts(nodes, [...texts, ...datesOf(agreement, lang)], agreement.id);
  expectClaims(nodes, agreement.claims, lang);
}
