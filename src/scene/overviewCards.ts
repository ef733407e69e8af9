import { createCards, type Cards } from "./createCards.ts";
import type { SceneRequest } from "./types.ts";

/** Cards of an overview. The place of an agreement is known when the overview holds them all. */
export function overviewCards({ overview, overviewIndex: index, texts, href }: SceneRequest): Cards {
  const { drawn, matched, total, slice } = overview;
  const whole = drawn.kind === "all" && matched.agreements === total.agreements;
  const positions = new Map(slice.agreements.map(({ id }, position) => [id, position + 1]));
  return createCards({
    texts,
    href,
    index,
    facts: overview,
    withSide: false,
    placeOfAgreement: ({ id }) => {
      const position = positions.get(id);
      return whole && position !== undefined ? { position, total: total.agreements } : null;
    },
  });
}
