import type { Agreement, Dataset, Party, Source } from "../dataset/types.ts";

/** Records that have pages of their own, named as their addresses name them. */
export type PageKind = "agreement" | "party" | "source";

/** By what a record is known again, whatever is corrected in it. */
export interface Identity {
  readonly kind: PageKind;
  readonly id: string;
  /** Steps from the top of the dataset to the record. */
  readonly path: readonly [list: string, index: number];
  /** Title or name in the dataset's language. */
  readonly name: string;
  /** All its titles or names, in any language, short ones and other spellings too. */
  readonly names: readonly string[];
  /** Ids of the parties of an agreement, in its order; empty for other records. */
  readonly parties: readonly string[];
  readonly formerIds: readonly string[];
  readonly isWithdrawn: boolean;
}

const texts = (...others: readonly (Readonly<Record<string, string>> | undefined)[]): readonly string[] =>
  others.flatMap((other) => Object.values(other ?? {}));

const ofAgreement = (record: Agreement, index: number): Identity => ({
  kind: "agreement",
  id: record.id,
  path: ["agreements", index],
  name: record.title,
  names: [record.title, ...texts(record.titles, record.shortTitles), record.shortTitle ?? ""],
  parties: record.participants.flatMap(({ party }) => party ?? []),
  formerIds: record.formerIds ?? [],
  isWithdrawn: record.withdrawn !== undefined,
});

const ofParty = (record: Party, index: number): Identity => ({
  kind: "party",
  id: record.id,
  path: ["parties", index],
  name: record.name,
  names: [record.name, ...texts(record.names, record.shortNames), ...(record.aliases ?? []).map(({ name }) => name)],
  parties: [],
  formerIds: record.formerIds ?? [],
  isWithdrawn: false,
});

const ofSource = (record: Source, index: number): Identity => ({
  kind: "source",
  id: record.id,
  path: ["sources", index],
  name: record.title,
  names: [record.title, ...texts(record.titles)],
  parties: [],
  formerIds: record.formerIds ?? [],
  isWithdrawn: false,
});

/** What every record with a page of its own is known by: agreements, parties, sources, in the dataset's order. */
export function listIdentities({ agreements, parties, sources }: Dataset): readonly Identity[] {
  return [...agreements.map(ofAgreement), ...parties.map(ofParty), ...sources.map(ofSource)];
}
