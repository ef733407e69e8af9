/** Everything that readers and keyboards put where Uzbek Latin has U+02BB or U+02BC, and look-alikes of it. */
const APOSTROPHES = /['`´‘’‚‛ʹʺʻʼʽʾʿˈˊˋ′‵ꞌ]/g;
/** Letters that no decomposition reaches. Cyrillic first: Uzbek and Russian, then the neighbours that names come from. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    "а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya " +
    "ў:o қ:q ғ:g ҳ:h і:i ї:i є:e ґ:g ә:a ң:n ө:o ұ:u ү:u һ:h җ:j ҙ:z ҡ:k ҫ:s ӣ:i ӯ:o ҷ:j ӽ:x ѓ:g ќ:k " +
    "ş:sh ș:sh ç:ch ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ə:e"
  )
    .split(" ")
    .map((pair): [string, string] => {
      const [letter = "", key = ""] = pair.split(":");
      return [letter, key];
    }),
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "g");

const toLatin = (text: string): string => text.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);

/** Spellings of one sound become one. `x` and `j` take the long spelling, so that typing `kh` letter by letter matches all the way. */
function unifySpellings(latin: string): string {
  return (
    latin
      .replaceAll("q", "k")
      .replaceAll("x", "kh")
      .replaceAll("j", "zh")
      // A run is taken whole, whatever follows, so that a very long one takes no longer than its length.
      .replace(/d+(zh)?/g, (run: string, rest: string | undefined) => rest ?? run)
      .replace(/y+([eo])?/g, (run: string, rest: string | undefined) => (rest === undefined ? run : "e"))
  );
}

/**
 * Key under which spellings of one name meet: `Ўзбекистон`, `O'zbekiston` and `Oʻzbekiston`, or `Жиззах`, `Jizzax` and `Jizzakh`.
 * Lower case, words of letters and digits separated by single spaces; empty when the text has neither. Only for comparing,
 * never for showing. Folding a key again changes nothing; no text throws.
 */
export function fold(text: string): string {
  // U+00B4 turns into a space and a mark under NFKC, and full-width forms turn into apostrophes: so both before and after.
  const lower = text
    .replace(APOSTROPHES, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(/\p{Cf}/gu, "");
  // Twice: ş and й are letters of their own only before their marks are stripped, others become known only after.
  const latin = toLatin(toLatin(lower).normalize("NFKD").replace(/\p{M}/gu, ""));
  return unifySpellings(latin)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
