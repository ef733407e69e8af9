import { createFold } from "./createFold.ts";
import type { DatasetIndex } from "./createIndex.ts";
import { recordTexts } from "./recordTexts.ts";
import { standing } from "./standing.ts";
import type { Agreement, PartyId } from "./types.ts";

/** Folded texts of every record, a space before each word, so that `includes(" " + word)` finds beginnings of words. */
export interface FoldedTexts {
  readonly agreements: ReadonlyMap<Agreement, string>;
  readonly parties: ReadonlyMap<PartyId, string>;
}

const folded = new WeakMap<DatasetIndex, FoldedTexts>();

/** Folded texts of a dataset, made once per index. */
export function foldedTexts(index: DatasetIndex): FoldedTexts {
  const before = folded.get(index);
  if (before !== undefined) return before;
  const fold = createFold();
  const foldAll = (records: readonly string[]): string => records.map((text) => ` ${fold(text)}`).join("");
  const namedHere = (agreement: Agreement): readonly string[] =>
    agreement.participants.flatMap((participant) => participant.as ?? []);
  const texts = {
    agreements: new Map(
      standing(index).agreements.map((agreement) => [
        agreement,
        foldAll([...recordTexts(agreement), ...namedHere(agreement)]),
      ]),
    ),
    parties: new Map(index.dataset.parties.map((party) => [party.id, foldAll(recordTexts(party))])),
  };
  folded.set(index, texts);
  return texts;
}
