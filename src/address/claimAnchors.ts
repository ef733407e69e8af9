import type { Claim, SourceId } from "../dataset/types.ts";
import { hashText } from "./hashText.ts";
import type { LineAnchor } from "./types.ts";

const DIGITS = 8;

/**
 * What makes a claim this claim: the JSON list of source, paragraph, the names of fields in order of their characters, and
 * quote, with null for what is absent. Written this way once and for all: published links depend on it.
 */
function serialise({ paragraph, fields = [], quote }: Claim, source: SourceId): string {
  return JSON.stringify([source, paragraph ?? null, [...fields].sort(), quote ?? null]);
}

/**
 * Ids of claims on a page that shows them in this order: `c-` and the first 8 hex digits of the SHA-256 of the claim, the
 * same in every language and place. Where one page shows the same words twice, the second has `_2` after it. Each also keeps
 * the ids that it had, or would have had, under every id that its source had before; which of those stood when, and in which
 * of two sources that became one, the data does not say.
 */
export function claimAnchors(
  claims: readonly Claim[],
  formerIdsOf: (source: SourceId) => readonly SourceId[] = () => [],
): ReadonlyMap<Claim, LineAnchor> {
  const seen = new Map<string, number>();
  const anchorOf = (claim: Claim, source: SourceId): string => {
    const anchor = `c-${hashText(serialise(claim, source)).slice(0, DIGITS)}`;
    const times = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, times);
    return times === 1 ? anchor : `${anchor}_${String(times)}`;
  };
  // The present ids of all first: a former one takes none of them.
  const present = [...new Set(claims)].map((claim) => ({ claim, id: anchorOf(claim, claim.source) }));
  return new Map(
    present.map(({ claim, id }) => [
      claim,
      { id, formerIds: formerIdsOf(claim.source).map((former) => anchorOf(claim, former)) },
    ]),
  );
}
