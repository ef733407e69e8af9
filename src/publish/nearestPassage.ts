/** A run of words in a text. */
export interface Passage {
  /** From 1. */
  readonly paragraph: number;
  /** Exactly as in the text. */
  readonly words: string;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer words in common than this share mean nothing. */
const ALIKE = 0.5;

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function tokensOf(text: string): readonly Token[] {
  const tokens = [...text.matchAll(/\S+/gu)].map((match) => ({
    word: bare(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return tokens.filter(({ word }) => word !== "");
}

/**
 * The passage of as many words as the quote that shares most words with it, capitals and punctuation aside; null when less
 * than half are shared. Ties go to the earlier one. Linear in the length of the text.
 */
export function nearestPassage(quote: string, paragraphs: readonly string[]): Passage | null {
  const wanted = tokensOf(quote).map(({ word }) => word);
  let best: Passage | null = null;
  let most = Math.max(1, wanted.length * ALIKE) - 1e-9;
  for (const [index, text] of paragraphs.entries()) {
    const tokens = tokensOf(text);
    for (let first = 0; first < tokens.length; first++) {
      const window = tokens.slice(first, first + wanted.length);
      const shared = countShared(wanted, window);
      const end = window.at(-1)?.end;
      if (shared <= most || end === undefined) continue;
      most = shared;
      best = { paragraph: index + 1, words: text.slice(window[0]?.start, end) };
    }
  }
  return best;
}

/** Words that stand elsewhere count less, so that the passage is not found a word too early. */
function countShared(wanted: readonly string[], window: readonly Token[]): number {
  const left = [...wanted];
  let shared = 0;
  for (const [place, { word }] of window.entries()) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left[at] = "";
    shared += wanted[place] === word ? 1 : 0.75;
  }
  return shared;
}
