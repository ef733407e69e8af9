import { fold } from "../dataset/fold.ts";
import { LANGS } from "../dataset/vocabulary.ts";

/** Every pair of letters that Node knows as a country, by its folded names in the languages of the site. */
export function countryNames(): ReadonlyMap<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Map<string, string>();
  for (const language of LANGS) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined || RETIRED.has(code)) continue;
      // "Myanmar (Burma)" is called Myanmar too.
      for (const key of [fold(name), fold(name.replace(/\s*\(.*\)$/, ""))]) if (!names.has(key)) names.set(key, code);
    }
  }
  return names;
}

/** Codes that Node can name though ISO 3166-1 has withdrawn them or never gave them to a country. */
const RETIRED = new Set(
  "AN BU CS DD DY EU EZ FX HV NH NT QO QU RH SU TP UK UN VD XA XB YD YU ZR ZZ AC CP DG EA IC TA CQ NQ PC PU PZ CT FQ JT MI WK".split(
    " ",
  ),
);
