import { shortenText } from "../i18n/shortenText.ts";

/** X shows 200 characters (developer.x.com, Cards markup tag reference). */
export const PREVIEW_DESCRIPTION_MAX = 200;
/** Under 50 characters a preview says nothing that its title does not; Google's Dataset Search refuses less. */
const DESCRIPTION_MIN = 50;

/** What a description is made of. */
export interface DescriptionParts {
  /** The page's plain sentence. */
  readonly sentence: string;
  /** Said first where another page has the same sentence; null where none has. */
  readonly lead: string | null;
  /** Said after what would be too short alone: what the atlas is about. */
  readonly context: string;
}

/** Description of a page for previews and search results: 50 to 200 characters, cut where a word ends. */
export function previewDescription({ sentence, lead, context }: DescriptionParts): string {
  const own = lead === null ? sentence : `${lead}. ${sentence}`;
  const text = own.length < DESCRIPTION_MIN ? `${/[.!?…]$/.test(own) ? own : `${own}.`} ${context}` : own;
  return shortenText(text, { characters: PREVIEW_DESCRIPTION_MAX });
}
