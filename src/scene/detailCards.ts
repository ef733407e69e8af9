import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { createCards, type Cards } from "./createCards.ts";
import type { SceneRequest } from "./types.ts";

/**
 * Sides of the cards. With one agreement alone, who is given a side there stands on it, whatever others say: there the picture says
 * what the record says. All others stand where they stand elsewhere.
 */
function sidesOf({ open, side }: Detail, { agreements, dataset }: DatasetIndex): Detail["side"] {
  const own = open.kind === "agreement" ? agreements.get(open.id) : undefined;
  if (own === undefined) return side;
  const alone = createIndex({ ...dataset, agreements: [own] });
  return Object.fromEntries(dataset.parties.map(({ id }) => [id, alone.sideOf(id) ?? side[id] ?? null]));
}

/** Cards of an opened record and its neighbours; only the place of the opened agreement is known. */
export function detailCards(
  { texts, href }: SceneRequest,
  detail: Detail,
  index: DatasetIndex,
  withSide: boolean,
): Cards {
  const { degree, open, place } = detail;
  return createCards({
    texts,
    href,
    index,
    facts: { degree, side: sidesOf(detail, index) },
    withSide,
    placeOfAgreement: ({ id }) =>
      place !== null && open.kind === "agreement" && open.id === id
        ? { position: place.index + 1, total: place.of }
        : null,
  });
}
