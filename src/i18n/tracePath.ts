import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { PartyPath, PathStep, PathStop } from "../dataset/types.ts";
import type { MessageId } from "./catalogs/en.ts";
import { partyName, shortAgreementTitle, shortEventName, type LocalText } from "./localText.ts";
import type { Words } from "./types.ts";

/** A stop of a path as it is said: `phrase` takes its name; null where the name alone says enough. */
export interface TracedStop {
  readonly stop: PathStop;
  readonly phrase: MessageId | null;
  readonly name: LocalText;
  /** Whether the step to it is context, and no participation in an agreement. */
  readonly isContext: boolean;
}

/** Names as they are in the data; an id that has no record stands for itself. */
function nameOf({ dataset, parties, agreements, events }: DatasetIndex, stop: PathStop, words: Words): LocalText {
  const { language } = dataset;
  const [party, agreement, event] = [parties.get(stop.id), agreements.get(stop.id), events.get(stop.id)];
  if (stop.kind === "party" && party !== undefined) return partyName(party, language, words.lang);
  if (stop.kind === "agreement" && agreement !== undefined) return shortAgreementTitle(agreement, language, words.lang);
  if (stop.kind === "event" && event !== undefined) return shortEventName(event, language, words.lang);
  return { text: stop.id, lang: words.lang };
}

/** Ties by which what stands before and after an event was there. */
const isThere = (tie: PathStep["tie"] | undefined): boolean => tie === "event" || tie === "attended";

/** Words of the step to an event: from both sides it may be what the two have in common. */
function toEvent({ tie }: PathStep, after: PathStep | undefined): MessageId {
  if (tie === "message") return "step.messageTo";
  if (isThere(after?.tie)) return "step.bothAt";
  return tie === "attended" ? "step.attended" : "step.event";
}

/** Words of the step to a party by context; null where those of the step before have said it of both. */
function toParty(
  { tie, isBack }: PathStep,
  before: PathStep | undefined,
  after: PathStep | undefined,
): MessageId | null {
  switch (tie) {
    case "attended":
      return isThere(before?.tie) ? null : "step.attendedBy";
    case "message":
      return "step.messageFrom";
    case "parent":
      if (isBack) return before?.tie === "parent" && !before.isBack ? null : "step.includes";
      return after?.tie === "parent" && after.isBack ? "step.bothPartOf" : "step.partOf";
    case "represents":
      return isBack ? "step.representedBy" : "step.represents";
    case "onBehalfOf":
      return isBack ? "step.spokenFor" : "step.onBehalfOf";
    case "mentions":
      return isBack ? "step.mentionedBy" : "step.mentions";
    default:
      return null;
  }
}

function phraseOf(steps: readonly PathStep[], position: number): MessageId | null {
  const [before, step, after] = [steps[position - 1], steps[position], steps[position + 1]];
  if (step === undefined) return null;
  if (step.to.kind === "event") return toEvent(step, after);
  if (step.to.kind === "party") return toParty(step, before, after);
  return step.tie === "participation" && after?.tie === "participation" ? "step.together" : "step.agreement";
}

/** The stops of a path in order, first party included, with the words for the way to each; empty where there is no path. */
export function tracePath(words: Words, index: DatasetIndex, { found, from }: PartyPath): readonly TracedStop[] {
  if (found.kind === "none") return [];
  const start: PathStop = { kind: "party", id: from };
  return [
    { stop: start, phrase: null, name: nameOf(index, start, words), isContext: false },
    ...found.steps.map((step, position) => ({
      stop: step.to,
      phrase: phraseOf(found.steps, position),
      name: nameOf(index, step.to, words),
      isContext: step.tie !== "participation",
    })),
  ];
}
