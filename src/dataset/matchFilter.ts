import { agreementYears } from "./agreementYears.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { foldedTexts } from "./foldedTexts.ts";
import { foldQuery } from "./foldQuery.ts";
import { partiesOf } from "./partiesOf.ts";
import { standing } from "./standing.ts";
import type { Agreement, Filter, Party, PartyId } from "./types.ts";

type Test<T> = (record: T) => boolean;

/** Every word must begin a word of the agreement's titles or of its parties' names, in any language. */
function textTest(index: DatasetIndex, q: string): readonly Test<Agreement>[] {
  const words = foldQuery(q);
  if (words.length === 0) return [];
  const texts = foldedTexts(index);
  return words.map((word) => {
    const named = new Set<PartyId>();
    for (const [party, text] of texts.parties) if (text.includes(` ${word}`)) named.add(party);
    return (agreement) =>
      texts.agreements.get(agreement)?.includes(` ${word}`) === true ||
      agreement.participants.some(({ party }) => party !== undefined && named.has(party));
  });
}

function yearTest(index: DatasetIndex, from: number | null, to: number | null): readonly Test<Agreement>[] {
  if (from === null && to === null) return [];
  return [
    (agreement) => {
      const years = agreementYears(index, agreement);
      return years !== null && (from === null || years.last >= from) && (to === null || years.first <= to);
    },
  ];
}

/** Test of an agreement's own fields, and of those that some party of it must have. */
function agreementTests(index: DatasetIndex, filter: Filter): readonly Test<Agreement>[] {
  const { kind, side, country, sector, type } = filter;
  const someParty =
    (is: Test<Party>): Test<Agreement> =>
    (agreement) =>
      partiesOf(agreement).some((id) => {
        const party = index.parties.get(id);
        return party !== undefined && is(party);
      });
  return [
    ...(type.length === 0 ? [] : [(agreement: Agreement) => type.includes(agreement.type)]),
    ...(sector.length === 0
      ? []
      : [(agreement: Agreement) => (agreement.sectors ?? []).some((own) => sector.includes(own))]),
    ...(side.length === 0
      ? []
      : [
          ({ participants }: Agreement) =>
            participants.some((own) => own.side !== undefined && side.includes(own.side)),
        ]),
    ...(kind.length === 0 ? [] : [someParty((party) => kind.includes(party.kind))]),
    ...(country.length === 0
      ? []
      : [someParty((party) => party.country !== undefined && country.includes(party.country))]),
    ...yearTest(index, filter.from, filter.to),
    ...textTest(index, filter.q),
  ];
}

/**
 * Agreements that match every field a filter sets, in dataset order; withdrawn ones never. Within a field any value will do.
 * Undated agreements match no years; an agreement of several years matches when it overlaps the years asked for.
 */
export function matchFilter(index: DatasetIndex, filter: Filter): readonly Agreement[] {
  const tests = agreementTests(index, filter);
  const { agreements } = standing(index);
  return tests.length === 0 ? agreements : agreements.filter((agreement) => tests.every((test) => test(agreement)));
}
