import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import { SEVERAL_SIDES } from "../dataset/severalSides.ts";
import type { Detail } from "../dataset/types.ts";
import { createCards, type Cards } from "./createCards.ts";
import type { SceneRequest } from "./types.ts";

/**
 * Sides of the cards. Who stands on different sides elsewhere stands, with one agreement alone, where that agreement puts it: there
 * the picture says no more than the record.
 */
function sidesOf({ open, side }: Detail, { agreements, dataset }: DatasetIndex): Detail["side"] {
  const own = open.kind === "agreement" ? agreements.get(open.id) : undefined;
  if (own === undefined) return side;
  const alone = createIndex({ ...dataset, agreements: [own] });
  return Object.fromEntries(
    dataset.parties.map(({ id }) => [id, side[id] === SEVERAL_SIDES ? alone.sideOf(id) : (side[id] ?? null)]),
  );
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
