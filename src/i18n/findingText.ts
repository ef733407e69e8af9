import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Finding, Tally } from "../dataset/types.ts";
import { capitalise } from "./capitalise.ts";
import { datasetDescription, datasetTitle, eventName, tallyLabel } from "./localText.ts";
import { lowerFirst } from "./lowerFirst.ts";
import type { Words } from "./types.ts";

/** "three interregional agreements", "seven commercial agreements" as "three interregional", "seven commercial agreements". English only: elsewhere the label stands first. */
function shareLastWord(labels: readonly string[]): readonly string[] {
  const last = labels.map((label) => label.split(" ").at(-1));
  const isShared =
    labels.length > 1 && last.every((word) => word === last[0]) && labels.every((label) => label.includes(" "));
  return isShared
    ? labels.map((label, at) => (at === labels.length - 1 ? label : label.slice(0, label.lastIndexOf(" "))))
    : labels;
}

/** Whether a label says its number itself, as "ten agreements" and "10 agreements" do. */
const saysNumber = (words: Words, label: string, n: number): boolean =>
  [words.t("finding.tally", { n, label: "" }), `${n} `].some((head) => label.startsWith(head));

function tallyPhrase(words: Words, index: DatasetIndex, tallies: readonly Tally[]): string {
  const labels = tallies.map((tally) => lowerFirst(index, tallyLabel(tally, index.dataset.language, words.lang).text));
  const isPhrase =
    words.lang === "en" && tallies.every(({ count }) => count !== 1) && labels.every((label) => /^\p{Ll}/u.test(label));
  const shown = isPhrase ? shareLastWord(labels) : labels;
  const items = tallies.map(({ count: n }, at) => {
    const whole = labels[at] ?? "";
    if (saysNumber(words, whole, n)) return whole;
    return words.t(isPhrase ? "finding.tally" : "finding.tallyTitled", { n, label: shown[at] ?? "" });
  });
  return isPhrase ? words.list(items) : items.join(", ");
}

/** What the tallies are of: their event, when they have one and the same; else the dataset. */
function occasion(words: Words, { dataset, events }: DatasetIndex, tallies: readonly Tally[]): string {
  const ids = new Set(tallies.flatMap(({ event }) => event ?? []));
  const event = ids.size === 1 ? events.get([...ids][0] ?? "") : undefined;
  return event === undefined
    ? datasetTitle(dataset, words.lang).text
    : eventName(event, dataset.language, words.lang).text;
}

/**
 * The sentence under the headline: what was counted, how many parties are named, what is not. Without tallies the headline has said
 * it all, and the dataset's own description stands here.
 */
export function findingText(words: Words, index: DatasetIndex, { reported, parties, unnamed }: Finding): string {
  const { tallies = [] } = index.dataset;
  if (reported === null || tallies.length === 0) {
    return (datasetDescription(index.dataset, words.lang) ?? datasetTitle(index.dataset, words.lang)).text;
  }
  const known = [
    parties === 0 ? "" : words.t("finding.parties", { n: parties }),
    unnamed === null || unnamed.max === 0 ? "" : words.t("finding.unnamed", { ...unnamed, total: reported }),
  ].filter((part) => part !== "");
  const first = `${occasion(words, index, tallies)}: ${tallyPhrase(words, index, tallies)}.`;
  return known.length === 0 ? first : `${first} ${capitalise(known.join("; "))}.`;
}
