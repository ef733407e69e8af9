import type { Found, Path } from "../dataset/createFindings.ts";
import type { Claim, Dataset, SourceId } from "../dataset/types.ts";
import { showText } from "../dataset/showValue.ts";
import { nearestPassage } from "./nearestPassage.ts";

export interface QuoteCheck {
  readonly verified: number;
  readonly found: readonly Found[];
}

const SHOWN_CHARACTERS = 120;

/**
 * Compares every quote of one source with the source's text, character for character, and in the paragraph that the claim
 * names: paragraphs are the lines of the text that are not blank, counted from 1.
 */
export function verifyQuotes(dataset: Dataset, source: SourceId, text: string): QuoteCheck {
  const paragraphs = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const found: Found[] = [];
  let verified = 0;
  for (const { claim, path } of claimsOf(dataset, [])) {
    if (claim.source !== source) continue;
    const problem = compare(claim, path, paragraphs, text);
    if (problem !== null) found.push(problem);
    else if (claim.quote !== undefined) verified++;
  }
  return { verified, found };
}

function compare({ quote, paragraph }: Claim, path: Path, paragraphs: readonly string[], text: string): Found | null {
  const error = (field: string, message: string, remedy: string): Found => ({
    severity: "error",
    path: [...path, field],
    message,
    remedy,
  });
  if (paragraph !== undefined && paragraph > paragraphs.length) {
    return error(
      "paragraph",
      `there is no paragraph ${paragraph}: the text has ${paragraphs.length}`,
      "count the lines that are not blank, from 1",
    );
  }
  if (quote === undefined) return null;
  const named = paragraph === undefined ? text : paragraphs[paragraph - 1];
  if (named?.includes(quote) === true) return null;
  const places = paragraphs.flatMap((line, index) => (line.includes(quote) ? [index + 1] : []));
  if (places.length > 0)
    return error(
      "paragraph",
      `the quote stands in paragraph ${places.join(", ")}, not in ${paragraph}`,
      `write "paragraph": ${places[0]}`,
    );
  const nearest = nearestPassage(quote, paragraphs);
  if (nearest === null)
    return error("quote", "the quote is not in the text, nor anything like it", "quote the source's own words");
  const shown = showText(nearest.words.slice(0, SHOWN_CHARACTERS));
  return error(
    "quote",
    "the quote is not in the text",
    `nearest is "${shown}" in paragraph ${nearest.paragraph}: copy the exact words`,
  );
}

interface PlacedClaim {
  readonly claim: Claim;
  readonly path: Path;
}

/** Every claim below a value of a checked dataset. */
function claimsOf(value: unknown, path: Path): readonly PlacedClaim[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => claimsOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === "claims" ? parseClaims(inner, [...path, field]) : claimsOf(inner, [...path, field]),
  );
}

function parseClaims(claims: unknown, path: Path): readonly PlacedClaim[] {
  return (claims as readonly Claim[]).map((claim, index) => ({ claim, path: [...path, index] }));
}
