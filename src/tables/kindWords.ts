import { nearestWord } from "../dataset/nearestWord.ts";
import { foldCell } from "./foldCell.ts";
import type { AGREEMENT_TYPES, PARTY_KINDS } from "../dataset/vocabulary.ts";

type Kind = (typeof PARTY_KINDS)[number];
type Type = (typeof AGREEMENT_TYPES)[number];

/** What our kinds of parties are called in English, Russian and Uzbek. */
const KIND_WORDS: readonly (readonly [Kind, string])[] = [
  ["country", "country, страна, государство, mamlakat, davlat"],
  ["region", "region, province, oblast, область, регион, край, viloyat, hudud"],
  ["city", "city, town, город, shahar"],
  ["government", "government, правительство, hukumat"],
  ["ministry", "ministry, министерство, vazirlik"],
  ["agency", "agency, агентство, ведомство, agentlik"],
  ["company", "company, firm, enterprise, компания, фирма, предприятие, kompaniya, korxona, firma"],
  ["chamber", "chamber, chamber of commerce, палата, торгово-промышленная палата, palata, savdo-sanoat palatasi"],
  ["council", "council, совет, kengash"],
  ["technopark", "technopark, science park, технопарк, texnopark"],
  ["fund", "fund, foundation, фонд, fond, jamgʻarma"],
  ["university", "university, университет, universitet"],
  ["organisation", "organisation, organization, организация, tashkilot"],
  ["person", "person, человек, лицо, физическое лицо, shaxs"],
  ["other", "other, другое, прочее, boshqa"],
];

/** Words for what is not on our list, with the kind that comes nearest. */
const NEAR_KIND_WORDS: readonly (readonly [Kind, string])[] = [
  ["country", "nation, state, kingdom, королевство, qirollik"],
  [
    "region",
    "republic, district, county, territory, canton, prefecture, республика, округ, район, уезд, территория, префектура, respublika, tuman, okrug",
  ],
  [
    "city",
    "municipality, village, settlement, municipal district, capital, посёлок, село, деревня, кишлак, аул, столица, муниципалитет, муниципальное образование, shaharcha, qishloq, ovul, poytaxt, munitsipalitet",
  ],
  [
    "government",
    "administration, regional government, city hall, mayor's office, hokimiyat, khokimiyat, администрация, мэрия, хокимият, областная администрация, maʼmuriyat, hokimlik",
  ],
  [
    "agency",
    "committee, department, service, authority, inspectorate, directorate, bureau, embassy, consulate, комитет, департамент, служба, управление, инспекция, дирекция, бюро, посольство, консульство, qoʻmita, departament, xizmat, boshqarma, inspeksiya, elchixona, konsullik",
  ],
  [
    "company",
    "business, corporation, holding, bank, joint venture, factory, plant, airline, llc, jsc, ltd, plc, корпорация, холдинг, банк, совместное предприятие, завод, фабрика, комбинат, авиакомпания, ооо, ао, пао, оао, зао, гуп, муп, акционерное общество, korporatsiya, xolding, qoʻshma korxona, zavod, fabrika, kombinat, mchj, aj, aksiyadorlik jamiyati",
  ],
  ["council", "board, assembly, parliament, собрание, парламент, дума, parlament, majlis"],
  [
    "technopark",
    "industrial park, it park, business park, industrial zone, индустриальный парк, промышленный парк, it-парк, бизнес-парк, sanoat parki, it-park",
  ],
  ["fund", "investment fund, инвестиционный фонд, investitsiya fondi"],
  [
    "university",
    "institute, academy, college, higher education institution, институт, академия, колледж, вуз, institut, akademiya, kollej, oliygoh, oliy taʼlim muassasasi",
  ],
  [
    "organisation",
    "association, union, ngo, charity, society, federation of enterprises, institution, school, research institute, centre, center, museum, theatre, hospital, library, club, ассоциация, союз, объединение, нко, нпо, общество, учреждение, школа, училище, нии, научно-исследовательский институт, центр, музей, театр, больница, библиотека, клуб, uyushma, ittifoq, birlashma, jamiyat, muassasa, maktab, markaz, muzey, teatr, shifoxona, kutubxona, klub, nodavlat tashkilot",
  ],
  [
    "person",
    "individual, entrepreneur, физлицо, предприниматель, индивидуальный предприниматель, tadbirkor, jismoniy shaxs",
  ],
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
/** Without the kinds themselves: those are no near words. */
const NEAR_WORDS: ReadonlyMap<string, Kind> = new Map(
  NEAR_KIND_WORDS.flatMap(([kind, list]) => list.split(",").map((word) => [foldCell(word), kind] as const)),
);
const ALL_KINDS = new Map([...NEAR_WORDS, ...KINDS]);
const TYPES = byWord(TYPE_WORDS);

/**
 * The kind of party that a word means, in English, Russian or Uzbek; null when it means none. `isNear` where the word says more
 * than the kind does, such as bank, of which the kind is a company.
 */
export function kindWords(word: string): { readonly kind: Kind; readonly isNear: boolean } | null {
  const key = foldCell(word);
  const kind = KINDS.get(key);
  if (kind !== undefined) return { kind, isNear: false };
  const near = NEAR_WORDS.get(key);
  return near === undefined ? null : { kind: near, isNear: true };
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
export const nearKind = (word: string): Kind | null => nearest(word, ALL_KINDS);

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
  ["fund", "fund, foundation, фонд, jamgʻarmasi, fondi"],
  ["council", "council, совет, kengashi"],
  [
    "company",
    "llc, ltd, inc, gmbh, jsc, plc, group, company, corporation, bank, банк, banki, ооо, оао, зао, пао, ао, компания, корпорация, завод, mchj, aj, kompaniyasi, zavodi",
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
