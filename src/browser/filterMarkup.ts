import type { AgreementId, PartyId } from "../dataset/types.ts";

/** What a filter leaves. */
export interface Left {
  readonly agreements: ReadonlySet<AgreementId>;
  readonly parties: ReadonlySet<PartyId>;
}

/** Classes of the picture's cards; `buildSvg` writes them and the style sheet fades what is dim. */
const DIM = "n-dim";

/** The record that a link of the embed leads to. */
export type ReadLink = (
  href: string,
) => { readonly kind: "agreement"; readonly id: AgreementId } | { readonly kind: "party"; readonly id: PartyId } | null;

/**
 * Applies a filter to the prerendered embed: what it leaves out fades in the picture and goes from the list. Nothing is
 * drawn anew. Null takes the filter away.
 */
export function filterMarkup(left: Left | null, readLink: ReadLink): void {
  for (const link of document.querySelectorAll("svg a[href], details li > a[href]")) {
    const record = readLink(link.getAttribute("href") ?? "");
    if (record === null) continue;
    const isLeft =
      left === null || (record.kind === "agreement" ? left.agreements.has(record.id) : left.parties.has(record.id));
    if (link.closest("svg") !== null) link.classList.toggle(DIM, !isLeft);
    else if (record.kind === "agreement") link.parentElement?.toggleAttribute("hidden", !isLeft);
  }
}
