import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Event, Party } from "../dataset/types.ts";
import { agreementTitle, eventName, partyName } from "./localText.ts";
import { partyFacts } from "./partySentence.ts";
import type { Words } from "./types.ts";

/** What a button of the diagram stands for. Counts are of the whole dataset, which a slice may not hold. */
export type NodeSubject =
  | { readonly kind: "party"; readonly party: Party; readonly agreements: number }
  | { readonly kind: "agreement"; readonly agreement: Agreement; readonly position: number; readonly total: number }
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "pair"; readonly a: Party; readonly b: Party; readonly agreements: number };

/**
 * Name of a node for assistive technology: "Fergana region, region, Uzbek side, 1 agreement", "Agreement 2 of 7: ...; 3 parties".
 * `position` counts from 1.
 */
export function nodeName(words: Words, index: DatasetIndex, subject: NodeSubject): string {
  const { language } = index.dataset;
  const name = (party: Party): string => partyName(party, language, words.lang).text;
  switch (subject.kind) {
    case "party":
      return words.t("node.party", { name: name(subject.party), about: partyFacts(words, index, subject.party), n: subject.agreements });
    case "agreement": {
      const { agreement, position, total } = subject;
      const title = agreementTitle(agreement, language, words.lang).text;
      return words.t("node.agreement", { position, total, title, n: agreement.participants.length });
    }
    case "event":
      return words.t("node.event", { name: eventName(subject.event, language, words.lang).text });
    case "pair":
      return words.t("node.pair", { a: name(subject.a), b: name(subject.b), n: subject.agreements });
  }
}
