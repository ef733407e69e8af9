import type { Claim } from "../dataset/types.ts";
import { basisWords } from "../i18n/basisWords.ts";
import css from "./Panel.module.css";
import type { PageModel } from "./types.ts";

export interface ClaimBasisProps {
  readonly model: Pick<PageModel, "words">;
  /** Claim that a fact rests on without a source that says it; null where one does. */
  readonly claim: Claim | null;
}

/** What the fact before it rests on, where the source does not say it in so many words: "(inferred, low confidence)". */
export function ClaimBasis({ model: { words }, claim }: ClaimBasisProps) {
  return claim === null ? null : <small className={css["background"]}> ({basisWords(words, claim)})</small>;
}
