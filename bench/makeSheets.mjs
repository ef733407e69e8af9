/** Sizes of the largest set that was measured: real pairs of towns. */
const PARTIES = 17_820;
const AGREEMENTS = 26_114;
const COUNTRIES = ["Germany", "France", "Uzbekistan", "Japan", "Poland", "Türkiye", "Brazil", "Grece"];
const SYLLABLES = ["ber", "lin", "tash", "kent", "oʻz", "bur", "gul", "šar", "vil", "na", "mo", "kraj", "san", "tor"];

/** A place in a list that looks random and is not. @param {number} number @param {number} step @param {number} length */
const mix = (number, step, length) => (number * step + (number % 7) * 31) % length;

/** @param {number} number */
const nameOf = (number) =>
  [3, 5, 11]
    .map((step) => SYLLABLES[mix(number, step, SYLLABLES.length)] ?? "")
    .join("")
    .replace(/^./, (letter) => letter.toUpperCase()) + (number % 5 === 0 ? "" : ` ${Math.floor(number / 5)}`);

/**
 * Two tables of invented towns and agreements of the size of a real set, the same every time, for machines without that set.
 * @returns {{ parties: string, agreements: string }} CSV
 */
export function makeSheets() {
  const parties = Array.from(
    { length: PARTIES },
    (_, number) => `town-${number},${nameOf(number)},city,${COUNTRIES[number % COUNTRIES.length] ?? ""}`,
  );
  const agreements = Array.from({ length: AGREEMENTS }, (_, number) => {
    const [a, b] = [mix(number, 7919, PARTIES), mix(number, 104_729, PARTIES)];
    return `pair-${number},Sister cities: ${nameOf(a)} – ${nameOf(b)},sister-city,,town-${a};town-${b},,`;
  });
  return {
    parties: `id,name,kind,country\n${parties.join("\n")}\n`,
    agreements: `id,title,type,date,parties,sector,source_url\n${agreements.join("\n")}\n`,
  };
}
