import type { Lang } from "../../src/dataset/types.ts";
import { findingHeadline } from "../../src/i18n/findingHeadline.ts";
import { buildFinding } from "../../src/dataset/buildFinding.ts";
import { statusWord } from "../../src/i18n/statusWord.ts";
import { dataset, first, index, parties, shortNameOf, shortTitleOf, wordsOf } from "./atlas.ts";

/** Texts that answer a question, and the part of the page that must show each of them. */
export interface Answer {
  /** Of each: what holds it, as a selector of the page. */
  readonly within: string;
  readonly text: string;
}

/** What somebody asks who has never seen the atlas, and where a phone answers it. */
export interface FreshQuestion {
  readonly question: string;
  /** Where the answer stands, for whoever reads this list. */
  readonly place: string;
  /** The one press that it takes from the start page, as a selector; null where it takes none. */
  readonly press: string | null;
  /** From the data that the site was built from, so that any atlas is asked the same. */
  answers(lang: Lang): readonly Answer[];
}

const agreement = first(dataset.agreements);
const source = first(dataset.sources);
const cardOf = (id: string): string => `#list li:has(> a[href$="/agreement/${id}/"])`;
const bystanders = dataset.parties.filter((party) => !parties.includes(party));

/** The ten questions. Nothing here names anything of the first dataset. */
export const FRESH_QUESTIONS: readonly FreshQuestion[] = [
  {
    question: "How many agreements are there?",
    place: "start page, headline",
    press: null,
    answers: (lang) => [{ within: "h1", text: findingHeadline(wordsOf(lang), buildFinding(index)) }],
  },
  {
    question: "Who agreed with whom?",
    place: "start page, both sides of every card of the list",
    press: null,
    answers: (lang) =>
      dataset.agreements.flatMap(({ id, participants }) =>
        participants.flatMap(({ party }) => {
          const record = index.parties.get(party ?? "");
          return record === undefined ? [] : [{ within: cardOf(id), text: shortNameOf(record, lang) }];
        }),
      ),
  },
  {
    question: "What about?",
    place: "start page, title of every card of the list",
    press: null,
    answers: (lang) => dataset.agreements.map((one) => ({ within: cardOf(one.id), text: shortTitleOf(one, lang) })),
  },
  {
    question: "Was it signed?",
    place: "start page, first line of every card of the list",
    press: null,
    answers: (lang) =>
      dataset.agreements.map((one) => ({
        within: cardOf(one.id),
        text: statusWord(wordsOf(lang), one) ?? wordsOf(lang).t("status.unknown"),
      })),
  },
  {
    question: "Who says so?",
    place: "start page, line under the headline",
    press: null,
    answers: () => (source.publisher === undefined ? [] : [{ within: "section:has(h1)", text: source.publisher }]),
  },
  {
    question: "When was that, and how old is this page?",
    place: "start page, line under the headline",
    press: null,
    answers: (lang) =>
      [source.published, dataset.updated]
        .filter((date) => date !== undefined)
        .map((date) => ({ within: "section:has(h1)", text: wordsOf(lang).date(date) })),
  },
  {
    question: "What is missing?",
    place: "start page, last card of the list and the lines on what is not here",
    press: null,
    answers: (lang) => {
      const words = wordsOf(lang);
      const { unnamed } = buildFinding(index);
      const isSigned = dataset.agreements.some(({ signed }) => signed !== undefined);
      return [
        ...(unnamed === null || unnamed.max === 0
          ? []
          : [{ within: "#list", text: words.t("rest.unnamed", { min: unnamed.min, max: unnamed.max }) }]),
        ...(isSigned ? [] : [{ within: "[data-panel]", text: words.t("gap.dates") }]),
      ];
    },
  },
  {
    question: "Who was there, or spoken of, and is in no agreement?",
    place: "start page, tab of the parties, last list",
    press: "label[for=tab-parties]",
    answers: (lang) =>
      bystanders.map((party) => ({
        within: "#list section:nth-child(2) div:last-of-type",
        text: shortNameOf(party, lang),
      })),
  },
  {
    question: "Where can I read the source myself?",
    place: "an agreement's page, under its quotes",
    press: `#list a[href$="/agreement/${agreement.id}/"]`,
    answers: (lang) => [
      ...agreement.claims.flatMap(({ quote }) => (quote === undefined ? [] : [{ within: "aside ol", text: quote }])),
      ...(source.url === undefined ? [] : [{ within: "aside ol", text: wordsOf(lang).t("claim.openPassage") }]),
    ],
  },
  {
    question: "Something is wrong: whom do I tell, and what has been corrected?",
    place: "method page, by the link at the end of every page",
    press: 'footer a[href$="#mistakes"]',
    answers: (lang) => {
      const words = wordsOf(lang);
      const corrections = dataset.corrections ?? [];
      return [
        { within: "#mistakes h2", text: words.t("about.mistakes.title") },
        ...(corrections.length === 0
          ? [{ within: "#mistakes", text: words.t("corrections.none") }]
          : corrections.map(({ date }) => ({ within: "#mistakes", text: words.date(date) }))),
      ];
    },
  },
];
