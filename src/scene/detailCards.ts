import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { createCards, type Cards } from "./createCards.ts";
import type { SceneRequest } from "./types.ts";

/** Cards of an opened record and its neighbours; only the place of the opened agreement is known. */
export function detailCards(
  { texts, href }: SceneRequest,
  { open, place, ...facts }: Detail,
  index: DatasetIndex,
  withSide: boolean,
): Cards {
  return createCards({
    texts,
    href,
    index,
    facts,
    withSide,
    placeOfAgreement: ({ id }) =>
      place !== null && open.kind === "agreement" && open.id === id
        ? { position: place.index + 1, total: place.of }
        : null,
  });
}
