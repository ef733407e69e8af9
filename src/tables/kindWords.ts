import { nearestWord } from "../dataset/nearestWord.ts";
import { foldCell } from "./foldCell.ts";
import type { AGREEMENT_TYPES, PARTY_KINDS } from "../dataset/vocabulary.ts";

type Kind = (typeof PARTY_KINDS)[number];
type Type = (typeof AGREEMENT_TYPES)[number];

/** Words for kinds of parties in English, Russian and Uzbek. */
const KIND_WORDS: readonly (readonly [Kind, string])[] = [
  ["country", "country, state, страна, государство, mamlakat, davlat"],
  [
    "region",
    "region, province, oblast, republic, district, область, регион, край, республика, округ, район, viloyat, hudud, respublika, tuman",
  ],
  ["city", "city, town, municipality, village, город, посёлок, муниципалитет, shahar, shaharcha"],
  ["government", "government, administration, правительство, администрация, hokimiyat, hukumat"],
  ["ministry", "ministry, министерство, vazirlik"],
  ["agency", "agency, committee, department, service, агентство, комитет, ведомство, департамент, agentlik, qoʻmita"],
  [
    "company",
    "company, firm, business, enterprise, corporation, компания, фирма, предприятие, корпорация, kompaniya, korxona, firma",
  ],
  ["chamber", "chamber, chamber of commerce, палата, торгово-промышленная палата, palata, savdo-sanoat palatasi"],
  ["council", "council, совет, kengash"],
  ["technopark", "technopark, science park, технопарк, texnopark"],
  ["fund", "fund, foundation, bank, фонд, банк, fond, jamgʻarma, bank"],
  ["university", "university, institute, academy, университет, институт, академия, universitet, institut, akademiya"],
  [
    "organisation",
    "organisation, organization, association, union, ngo, организация, ассоциация, союз, объединение, tashkilot, uyushma",
  ],
  ["person", "person, человек, лицо, физическое лицо, shaxs"],
  ["other", "other, другое, прочее, boshqa"],
];

/** Words for types of agreements in English, Russian and Uzbek. */
const TYPE_WORDS: readonly (readonly [Type, string])[] = [
  ["treaty", "treaty, pact, международный договор, трактат, пакт, xalqaro shartnoma"],
  ["agreement", "agreement, accord, соглашение, bitim, kelishuv, битим, келишув"],
  [
    "memorandum",
    "memorandum, memorandum of understanding, mou, меморандум, меморандум о взаимопонимании, меморандум о сотрудничестве, anglashuv memorandumi, hamkorlik memorandumi",
  ],
  [
    "action-plan",
    "action plan, plan of action, plan, план, план действий, план мероприятий, reja, режа, harakatlar rejasi, chora-tadbirlar rejasi",
  ],
  ["roadmap", "roadmap, road map, дорожная карта, yoʻl xaritasi, йўл харитаси"],
  ["contract", "contract, договор, контракт, shartnoma, шартнома, kontrakt"],
  ["protocol", "protocol, протокол, protokol, bayonnoma, баённома"],
  [
    "declaration",
    "declaration, joint declaration, statement, joint statement, декларация, совместная декларация, заявление, совместное заявление, deklaratsiya, qoʻshma deklaratsiya, bayonot, qoʻshma bayonot",
  ],
  ["exchange-of-notes", "exchange of notes, обмен нотами, nota almashinuvi"],
  ["licence", "licence, license, лицензия, litsenziya"],
  ["amendment", "amendment, дополнительное соглашение, поправка, oʻzgartirish, qoʻshimcha bitim"],
  ["other", "other, другое, прочее, boshqa"],
];

function byWord<T extends string>(words: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(words.flatMap(([value, list]) => [value, ...list.split(",")].map((word) => [foldCell(word), value])));
}

const KINDS = byWord(KIND_WORDS);
const TYPES = byWord(TYPE_WORDS);

/** The kind of party that a word means, in English, Russian or Uzbek; null when it means none. */
export function kindWords(word: string): Kind | null {
  return KINDS.get(foldCell(word)) ?? null;
}

/** The type of agreement that words mean, in English, Russian or Uzbek; null when they mean none. */
export function typeWords(words: string): Type | null {
  return TYPES.get(foldCell(words)) ?? null;
}

/** A misspelt word is no longer than this; anything longer is a text of its own. */
const WORD_MAX = 60;

function nearest<T extends string>(text: string, values: ReadonlyMap<string, T>): T | null {
  const key = text.length > WORD_MAX ? "" : foldCell(text);
  const near = key === "" ? null : nearestWord(key, values.keys());
  return near === null ? null : (values.get(near) ?? null);
}

/** The kind of party that a misspelt word may mean; null when it is close to none. */
export const nearKind = (word: string): Kind | null => nearest(word, KINDS);

/** The type of agreement that misspelt words may mean; null when they are close to none. */
export const nearType = (words: string): Type | null => nearest(words, TYPES);

/** Parts of names that tell a kind; the first that fits wins. Compared with folded names. */
const SIGNS: readonly (readonly [Kind, string])[] = [
  ["ministry", "ministry, министерство, vazirligi"],
  ["chamber", "chamber of, палата, palatasi"],
  [
    "university",
    "university, institute, academy, университет, институт, академия, universiteti, instituti, akademiyasi",
  ],
  ["technopark", "technopark, технопарк, texnopark, texnoparki"],
  ["government", "government, administration, правительство, администрация, hukumati, hokimligi"],
  ["agency", "agency, committee, агентство, комитет, agentligi, qoʻmitasi"],
  ["fund", "fund, foundation, bank, фонд, банк, jamgʻarmasi, fondi, banki"],
  ["council", "council, совет, kengashi"],
  [
    "company",
    "llc, ltd, inc, gmbh, jsc, plc, group, company, corporation, ооо, оао, зао, пао, ао, компания, корпорация, завод, mchj, aj, kompaniyasi, zavodi",
  ],
  ["organisation", "association, union, organization, organisation, ассоциация, союз, uyushmasi, tashkiloti"],
  ["region", "region, oblast, province, republic of, область, край, округ, район, viloyati, tumani"],
  ["city", "city of, город, shahri"],
];
const SIGN_KEYS = SIGNS.map(([kind, list]) => [kind, list.split(",").map((word) => ` ${foldCell(word)} `)] as const);

/** A kind guessed from the words of a name, with the word it rests on; null when none of them tells. */
export function guessKind(name: string): { readonly kind: Kind; readonly word: string } | null {
  const key = ` ${foldCell(name)} `;
  for (const [kind, words] of SIGN_KEYS) {
    const word = words.find((one) => key.includes(one));
    if (word !== undefined) return { kind, word: word.trim() };
  }
  return null;
}
