import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Claim, PartyPath, PathStep, PathStop } from "../dataset/types.ts";
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
  /** What the step to it rests on where no source says it; null where one does. */
  readonly unsaid: Claim | null;
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

/**
 * Whether the words of one step speak for the next one too, as "both part of" does. Not where a step rests on less than a source's
 * words: then each is said by itself, with what it rests on.
 */
function areOne(step: PathStep | undefined, after: PathStep | undefined): boolean {
  if (step?.unsaid !== null || after?.unsaid !== null || step.tie !== after.tie) return false;
  switch (step.tie) {
    case "participation":
      return step.to.kind === "agreement";
    case "attended":
      return step.to.kind === "event";
    case "parent":
      return !step.isBack && after.isBack;
    default:
      return false;
  }
}

/** Words of the step to an event. Only people are at one; of an agreement it is known that it is named with it. */
function toEvent(step: PathStep, after: PathStep | undefined): MessageId {
  if (step.tie === "message") return "step.messageTo";
  if (step.tie === "event") return "step.event";
  return areOne(step, after) ? "step.bothAt" : "step.attended";
}

/** Words of the step to a party; null where those of the step before have said it of both. */
function toParty(step: PathStep, before: PathStep | undefined, after: PathStep | undefined): MessageId | null {
  const { tie, isBack, unsaid } = step;
  if (areOne(before, step)) return null;
  switch (tie) {
    case "participation":
      // After its agreement a name alone says enough, unless it has to be said what that rests on.
      return unsaid === null ? null : "step.participant";
    case "attended":
      return "step.attendedBy";
    case "message":
      return "step.messageFrom";
    case "parent":
      if (isBack) return "step.includes";
      return areOne(step, after) ? "step.bothPartOf" : "step.partOf";
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
  if (step.tie === "event") return "step.namedThere";
  return areOne(step, after) ? "step.together" : "step.agreement";
}

/** The stops of a path in order, first party included, with the words for the way to each; empty where there is no path. */
export function tracePath(words: Words, index: DatasetIndex, { found, from }: PartyPath): readonly TracedStop[] {
  if (found.kind === "none") return [];
  const start: PathStop = { kind: "party", id: from };
  return [
    { stop: start, phrase: null, name: nameOf(index, start, words), isContext: false, unsaid: null },
    ...found.steps.map((step, position) => ({
      stop: step.to,
      phrase: phraseOf(found.steps, position),
      name: nameOf(index, step.to, words),
      isContext: step.tie !== "participation",
      unsaid: step.unsaid,
    })),
  ];
}
