import type { Dataset, Lang } from "../dataset/types.ts";
import type { Open } from "./types.ts";

/** A prerendered page: its language and what it has open. */
export interface PagePlace {
  readonly lang: Lang;
  readonly open: Open;
}

/** Every page that a dataset has, language by language: start, about, accessibility, agreements, parties, sources. */
export function listPages(dataset: Dataset, languages: readonly Lang[]): readonly PagePlace[] {
  const opens: readonly Open[] = [
    { kind: "start" },
    { kind: "about" },
    { kind: "accessibility" },
    ...dataset.agreements.map(({ id }): Open => ({ kind: "agreement", id })),
    ...dataset.parties.map(({ id }): Open => ({ kind: "party", id })),
    ...dataset.sources.map(({ id }): Open => ({ kind: "source", id })),
  ];
  return languages.flatMap((lang) => opens.map((open) => ({ lang, open })));
}
