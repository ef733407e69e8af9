import type { Lang } from "../dataset/types.ts";

/** How one language writes numbers, dates and lists. Our own, since browsers lack Uzbek; a test holds it against full ICU data. */
export interface Formats {
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
  /** Months as in a date with a day, and (where it differs) without one. */
  readonly months: readonly string[];
  readonly monthsAlone: readonly string[];
  /** `{day}` (or a range of days), `{month}` and `{year}` are put in. */
  readonly dayPattern: string;
  readonly monthPattern: string;
  /** Between the last two items of a list. */
  readonly and: string;
  /** Zero to twenty in words; empty where no word fits every noun. */
  readonly counts: readonly string[];
  /** Letters in the order of the alphabet, lower case; letters of several signs are one entry. */
  readonly alphabet: readonly string[];
  /** Script that stands first when texts of both are sorted. */
  readonly firstScript: "latin" | "cyrillic";
}

const NO_BREAK = "\u00A0";
const LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ");
/** Uzbek: oʻ, gʻ, sh, ch stand after z; c and w occur in foreign names only. */
const UZBEK = [...LATIN, "oʻ", "gʻ", "sh", "ch"];
/** Russian without ё, which sorts as е and after it in a tie. */
const CYRILLIC = [..."абвгдежзийклмнопрстуфхцчшщъыьэюя"];

const EN_MONTHS = "January February March April May June July August September October November December".split(" ");
const UZ_MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" ");
const RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const RU_MONTHS_ALONE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

const EN_COUNTS = [
  "zero one two three four five six seven eight nine ten",
  "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
];
const UZ_COUNTS =
  "nol|bir|ikki|uch|toʻrt|besh|olti|yetti|sakkiz|toʻqqiz|oʻn|oʻn bir|oʻn ikki|oʻn uch|oʻn toʻrt|oʻn besh|oʻn olti|oʻn yetti|oʻn sakkiz|oʻn toʻqqiz|yigirma";

export const FORMATS: Readonly<Record<Lang, Formats>> = {
  en: {
    group: ",",
    decimal: ".",
    months: EN_MONTHS,
    monthsAlone: EN_MONTHS,
    dayPattern: "{day} {month} {year}",
    monthPattern: "{month} {year}",
    and: "and",
    counts: EN_COUNTS.join(" ").split(" "),
    alphabet: LATIN,
    firstScript: "latin",
  },
  uz: {
    group: NO_BREAK,
    decimal: ",",
    months: UZ_MONTHS,
    monthsAlone: UZ_MONTHS,
    dayPattern: "{day}-{month}, {year}",
    monthPattern: "{month}, {year}",
    and: "va",
    counts: UZ_COUNTS.split("|"),
    alphabet: UZBEK,
    firstScript: "latin",
  },
  ru: {
    group: NO_BREAK,
    decimal: ",",
    months: RU_MONTHS,
    monthsAlone: RU_MONTHS_ALONE,
    dayPattern: `{day} {month} {year}${NO_BREAK}г.`,
    monthPattern: `{month} {year}${NO_BREAK}г.`,
    and: "и",
    // One and two agree in gender, and every number in case: digits fit everywhere.
    counts: [],
    alphabet: CYRILLIC,
    firstScript: "cyrillic",
  },
};
