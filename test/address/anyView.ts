import fc from "fast-check";
import { SORTS, VIEW_MODES, type ViewState } from "../../src/address/types.ts";
import { AGREEMENT_TYPES, ID_PATTERN, LANGS, PARTY_KINDS } from "../../src/dataset/vocabulary.ts";

const id = fc.stringMatching(ID_PATTERN).filter((text) => ID_PATTERN.test(text));
const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });

/** Any view that an address can name. */
export const anyView = fc
  .record({
    lang: fc.constantFrom(...LANGS),
    open: fc.oneof(
      fc.constant({ kind: "start" }),
      fc.constant({ kind: "about" }),
      fc.constant({ kind: "accessibility" }),
      fc.record({ kind: fc.constant("path"), from: id, to: id }),
      fc.record({ kind: fc.constantFrom("agreement", "party", "source"), id }),
    ),
    filter: fc.record({
      q: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim()),
      kind: someOf(PARTY_KINDS),
      side: fc.uniqueArray(id, { maxLength: 3 }),
      country: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 3 }),
      sector: fc.uniqueArray(id, { maxLength: 3 }),
      type: someOf(AGREEMENT_TYPES),
      from: year,
      to: year,
    }),
    sort: fc.option(fc.constantFrom(...SORTS), { nil: null }),
    view: fc.option(fc.constantFrom(...VIEW_MODES), { nil: null }),
  })
  .map((view) => view as unknown as ViewState);
