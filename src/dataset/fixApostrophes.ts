/** What keyboards and word processors give in place of the two letters, and each of the two in the other's place. */
const TYPED = /['`´‘’‛ʹʻʼʽʾʿˈ′＇]/;
const LATIN = /^\p{Script=Latin}$/u;
/** U+02BB after o and g makes letters of them; U+02BC elsewhere is the tutuq belgisi. Both are letters, so words stay whole. */
const OKINA = "ʻ";
const TUTUQ = "ʼ";

/** Whether the sign at a place closes a quotation that the same sign, or its left-hand form, opened before a word. */
function closesQuote(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const opener = sign === "’" ? "‘" : sign;
  for (let place = at - 1; place >= 0; place--) {
    if (text.charAt(place) !== opener) continue;
    // One behind a letter stands in a word, or closes something itself.
    if (!LATIN.test(text.charAt(place - 1))) return LATIN.test(text.charAt(place + 1));
  }
  return false;
}

function signAt(text: string, at: number): string {
  const sign = text.charAt(at);
  if (!TYPED.test(sign) || !LATIN.test(text.charAt(at - 1))) return sign;
  const isLetter = /[oOgG]/.test(text.charAt(at - 1));
  if (LATIN.test(text.charAt(at + 1))) return isLetter ? OKINA : TUTUQ;
  // Behind a word it may close a quotation, and after any other letter nobody can tell what was meant.
  const isSure = sign === OKINA || sign === TUTUQ || (isLetter && !closesQuote(text, at));
  return !isSure ? sign : isLetter ? OKINA : TUTUQ;
}

/**
 * Uzbek text in Latin letters with the signs that belong to it: U+02BB after o and g, U+02BC after other letters. One sign for one,
 * so the length stays; signs that are no part of a word stay too. A text that is right comes back as it is.
 */
export function fixApostrophes(text: string): string {
  if (!TYPED.test(text)) return text;
  return Array.from({ length: text.length }, (_, at) => signAt(text, at)).join("");
}

/** Whether a language tag means Uzbek in Latin letters. */
export function isUzbekLatin(tag: string): boolean {
  return /^uz(?:-Latn)?(?:-[A-Z]{2})?$/i.test(tag);
}
