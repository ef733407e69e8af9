/** A text of a record beside its key: spaces around every word, so that whole words and beginnings are found by `includes`. */
export interface RankedText {
  readonly text: string;
  /** ` folded words ` */
  readonly key: string;
}

export interface Rank {
  /** 4: the text itself; 3: its first words; 2: all words, whole; 1: all words as beginnings; below 1: the share of words found. */
  readonly tier: number;
  /** How much of the text was asked for, 0 to 1; breaks ties in favour of the shorter name. */
  readonly share: number;
  /** The text as the dataset writes it. */
  readonly text: string;
}

function tierOf(key: string, words: readonly string[], phrase: string): number {
  if (words.length === 1 && !key.includes(` ${phrase}`)) return 0;
  if (key === ` ${phrase} `) return 4;
  if (key.startsWith(` ${phrase} `)) return 3;
  if (words.every((word) => key.includes(` ${word} `))) return 2;
  const begun = words.filter((word) => key.includes(` ${word}`)).length;
  return begun / words.length;
}

/**
 * How well the best of a record's texts answers folded search words, and which text that is; the first text if none does.
 * Of texts that answer equally, the one written the way the reader typed wins.
 */
export function rankTexts(texts: readonly RankedText[], words: readonly string[], typed: string): Rank {
  const phrase = words.join(" ");
  const isAsTyped = (text: string): boolean => text.toLowerCase().includes(typed);
  let best: Rank = { tier: 0, share: 0, text: texts[0]?.text ?? "" };
  for (const { text, key } of texts) {
    const tier = tierOf(key, words, phrase);
    if (tier === 0 || tier < best.tier) continue;
    const share = Math.min(1, phrase.length / (key.length - 2));
    const isBetter =
      tier > best.tier || share > best.share || (share === best.share && isAsTyped(text) && !isAsTyped(best.text));
    if (isBetter) best = { tier, share, text };
  }
  return best;
}
