import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Agreement, Lang, Party } from "../dataset/types.ts";
import { LANGS } from "../dataset/vocabulary.ts";
import { capitalise } from "../i18n/capitalise.ts";
import {
  agreementTitle,
  eventName,
  partyName,
  shortAgreementTitle,
  shortEventName,
  shortPartyName,
} from "../i18n/localText.ts";
import { lowerFirst } from "../i18n/lowerFirst.ts";
import { sideText } from "../i18n/sideText.ts";
import type { Words } from "../i18n/types.ts";
import type { Label, SceneTexts } from "./types.ts";

/** A text in the shown language and in all, from one function of the language. */
const labelIn = (lang: Lang, textIn: (lang: Lang) => string): Label => ({ text: textIn(lang), all: LANGS.map(textIn) });
/** A text of digits, the same in every language. */
const digits = (text: string): Label => ({ text, all: [text] });

/** Name of a side, for headings and cards, or that sides differ; empty when the dataset has no such side. */
function sideName(words: Words, index: DatasetIndex, side: number | null): string {
  return sideText(words, index, side)?.text ?? "";
}

function partyTexts(
  words: Words,
  index: DatasetIndex,
): Pick<SceneTexts, "partyLabel" | "partyKicker" | "partySide" | "partyName"> {
  const { language } = index.dataset;
  return {
    partyLabel: (party) => labelIn(words.lang, (lang) => shortPartyName(party, language, lang).text),
    partyKicker: ({ party, side, agreements }, withSide) => {
      const kind = words.t(`kind.${party.kind}`);
      if (!withSide) return kind;
      if (agreements === 0) return `${kind} · ${words.t("rest.present")}`;
      const name = sideName(words, index, side);
      return name === "" ? kind : `${kind} · ${name}`;
    },
    partySide: ({ side }) => sideName(words, index, side),
    partyName: ({ party, side, agreements }) => {
      const kind = words.t(`kind.${party.kind}`);
      const taken = sideName(words, index, side);
      const about = taken === "" ? kind : `${kind}, ${lowerFirst(index, taken)}`;
      return words.t("node.party", { name: partyName(party, language, words.lang).text, about, n: agreements });
    },
  };
}

function agreementTexts(
  words: Words,
  index: DatasetIndex,
): Pick<SceneTexts, "agreementLabel" | "agreementKicker" | "agreementName"> {
  const { language } = index.dataset;
  const kicker = ({ type }: Agreement): string => capitalise(words.t(`type.${type}`));
  return {
    agreementLabel: (agreement) => labelIn(words.lang, (lang) => shortAgreementTitle(agreement, language, lang).text),
    agreementKicker: kicker,
    agreementName: (agreement, place) => {
      const title = agreementTitle(agreement, language, words.lang).text;
      const n = agreement.participants.length;
      if (place !== null) return words.t("node.agreement", { ...place, title, n });
      return `${kicker(agreement)}: ${title}; ${words.t("count.parties", { n })}`;
    },
  };
}

/**
 * Words of a picture in one language, from the catalogue and the data. `index` may be of a slice: only its language, sides and
 * names are used. Heights come from names in all languages, so that positions never depend on the shown one.
 */
export function createSceneTexts(words: Words, index: DatasetIndex): SceneTexts {
  const { language } = index.dataset;
  const short = (party: Party): string => shortPartyName(party, language, words.lang).text;
  const full = (party: Party): string => partyName(party, language, words.lang).text;
  return {
    ...partyTexts(words, index),
    ...agreementTexts(words, index),
    eventLabel: (event) => labelIn(words.lang, (lang) => shortEventName(event, language, lang).text),
    eventKicker: () => words.t("field.event"),
    eventName: (event) => words.t("node.event", { name: eventName(event, language, words.lang).text }),
    pairLabel: (n) => ({ text: words.t("count.agreements", { n }), all: [], fixedLines: 1 }),
    pairKicker: (a, b) => `${short(a)} – ${short(b)}`,
    pairName: (a, b, n) => words.t("node.pair", { a: full(a), b: full(b), n }),
    unknownKicker: () => words.t("text.notStated"),
    sideHeading: (side, n) => {
      const name = sideName(words, index, side);
      return n === null ? name : `${name} · ${words.t("count.parties", { n })}`;
    },
    agreementsHeading: (n) => words.t("count.agreements", { n }),
    absentHeading: () => words.t("list.around"),
    unnamedLabel: (min, max) => ({ text: words.t("rest.unnamed", { min, max }), all: [], fixedLines: 2 }),
    unnamedKicker: () => words.t("rest.counted"),
    moreLabel: (n) => digits(`+${words.number(n)}`),
    moreAgreementsKicker: () => words.t("tab.agreements"),
    morePartiesKicker: () => words.t("tab.parties"),
    title: (agreements, parties) =>
      words.t("diagram.summary", {
        agreements: words.t("count.agreements", { n: agreements }),
        parties: words.t("count.parties", { n: parties }),
      }),
  };
}
