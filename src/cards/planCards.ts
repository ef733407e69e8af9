import { createHash } from "node:crypto";
import type { Open } from "../address/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Lang } from "../dataset/types.ts";
import type { CardForm } from "./cardForms.ts";
import { composeCard } from "./composeCard.ts";
import { readCard } from "./readCard.ts";
import type { CardContent, CardPlan, CardSource, Drawing, PageCards, PreviewCard } from "./types.ts";

/** Raised when the painting, its library or the typeface changes what a drawing looks like; then every card is drawn again. */
const PAINT_VERSION = 1;
/** Pages of agreements and parties that get cards of their own: about 40,000 pictures, some minutes on two cores. */
const OWN_CARDS_MAX = 20_000;

function drawingPath(drawing: Drawing): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([PAINT_VERSION, drawing]))
    .digest("hex");
  return `og/${hash.slice(0, 16)}.png`;
}

/** Records with cards of their own, as `kind:id`: those with the most agreements first, agreements counting as one. */
function ownRecords({ dataset, agreementsOf }: DatasetIndex, most: number): ReadonlySet<string> {
  const ranked = [
    ...dataset.agreements.map(({ id }) => ({ key: `agreement:${id}`, count: 1 })),
    ...dataset.parties.map(({ id }) => ({ key: `party:${id}`, count: agreementsOf(id).length })),
  ];
  return new Set(
    ranked
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ key }) => key),
  );
}

const keyOf = (open: Open): string => ("id" in open ? `${open.kind}:${open.id}` : open.kind);

/**
 * The cards of every page in the given languages, each composed when first asked for, none drawn. Agreements and parties have cards
 * of their own up to `most` pages over all languages, busiest first; they and all other pages beyond share the card of their
 * language's start page. The same data gives the same names on every machine.
 */
export function planCards(sources: ReadonlyMap<Lang, CardSource>, most = OWN_CARDS_MAX): CardPlan {
  const wanted = new Map<string, () => Drawing>();
  const known = new Map<string, PageCards>();
  const [first] = sources.values();
  const own: ReadonlySet<string> =
    first === undefined ? new Set() : ownRecords(first.index, Math.floor(most / sources.size));
  const preview = (content: CardContent, source: CardSource, form: CardForm, open: Open): PreviewCard => {
    const more = (count: number): string => `+${source.words.number(count)}`;
    const drawing = composeCard(content, form, more);
    const path = drawingPath(drawing);
    // Not kept but composed again when drawn: tens of thousands of drawings would fill the memory.
    wanted.set(path, () => composeCard(readCard(source, open) ?? content, form, more));
    return { path, widthPx: drawing.widthPx, heightPx: drawing.heightPx, alt: content.alt };
  };
  const make = (source: CardSource, open: Open): PageCards | null => {
    const content = readCard(source, open);
    if (content === null) return null;
    const landscape = preview(content, source, "landscape", open);
    return { landscape, portrait: open.kind === "start" ? null : preview(content, source, "portrait", open) };
  };
  const cardsOf = (lang: Lang, open: Open): PageCards | null => {
    const source = sources.get(lang);
    if (source === undefined) return null;
    const key = own.has(keyOf(open)) ? keyOf(open) : "start";
    const seen = known.get(`${lang}/${key}`);
    if (seen !== undefined) return seen;
    const cards = make(source, key === "start" ? { kind: "start" } : open);
    if (cards !== null) known.set(`${lang}/${key}`, cards);
    return cards;
  };
  return { cardsOf, wanted };
}
