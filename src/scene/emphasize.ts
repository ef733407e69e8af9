import type { Open } from "../address/types.ts";
import type { AgreementId } from "../dataset/types.ts";
import type { CardLink, Emphasis } from "./types.ts";

export interface EmphasisOf {
  node(key: string): Emphasis;
  link(link: Pick<CardLink, "from" | "to">): Emphasis;
}

const PLAIN: EmphasisOf = { node: () => "plain", link: () => "plain" };

/** Keys that a link of this picture joins to one of `keys`. */
function neighboursOf(
  keys: ReadonlySet<string>,
  links: readonly CardLink[],
  kind: CardLink["kind"] | null,
): readonly string[] {
  return links.flatMap((link) => {
    if (kind !== null && link.kind !== kind) return [];
    return [...(keys.has(link.from) ? [link.to] : []), ...(keys.has(link.to) ? [link.from] : [])];
  });
}

/** Near: what the opened record is linked to, and for a party also those it shares an agreement with. */
function nearOf(open: string, links: readonly CardLink[]): ReadonlySet<string> {
  const direct = neighboursOf(new Set([open]), links, null);
  const shared = open.startsWith("party:")
    ? neighboursOf(new Set(neighboursOf(new Set([open]), links, "participation")), links, "participation")
    : [];
  return new Set([...direct, ...shared]);
}

/**
 * What stands out when something is open; all is plain when nothing is, or when it is not in the picture. A source lifts the
 * agreements it speaks of, unless it speaks of all.
 */
export function emphasize(
  open: Open,
  keys: ReadonlySet<string>,
  links: readonly CardLink[],
  told: readonly AgreementId[],
): EmphasisOf {
  if (open.kind === "source") return emphasizeTold(keys, links, told);
  if (open.kind !== "agreement" && open.kind !== "party") return PLAIN;
  const key = `${open.kind}:${open.id}`;
  if (!keys.has(key)) return PLAIN;
  const near = nearOf(key, links);
  const lit = (end: string): boolean => end === key || near.has(end);
  const shows = open.kind === "party" ? lit : (end: string): boolean => end === key;
  return {
    node: (node) => {
      if (node === key) return "open";
      return near.has(node) ? "near" : "dim";
    },
    link: ({ from, to }) => ((shows(from) || shows(to)) && lit(from) && lit(to) ? "near" : "dim"),
  };
}

function emphasizeTold(
  keys: ReadonlySet<string>,
  links: readonly CardLink[],
  told: readonly AgreementId[],
): EmphasisOf {
  const agreements = new Set(told.map((id) => `agreement:${id}`).filter((key) => keys.has(key)));
  if (agreements.size === 0 || [...keys].every((key) => !key.startsWith("agreement:") || agreements.has(key)))
    return PLAIN;
  const lit = new Set([...agreements, ...neighboursOf(agreements, links, "participation")]);
  return {
    node: (node) => (lit.has(node) ? "plain" : "dim"),
    link: ({ from, to }) => (agreements.has(from) || agreements.has(to) ? "plain" : "dim"),
  };
}
