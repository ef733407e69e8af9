import { collectContext } from "./collectContext.ts";
import { collectOverview } from "./collectOverview.ts";
import { overviewCards } from "./overviewCards.ts";
import type { Picture, SceneRequest } from "./types.ts";

/**
 * What *network* draws: the overview and, around it, the event, those present and what belongs to what. Cards that only count
 * stay in the list: they are linked to nothing.
 */
export function collectNetwork(request: SceneRequest): Picture {
  const { overview, overviewIndex: index } = request;
  const picture = collectOverview(request);
  const linked = new Set(picture.links.flatMap(({ from, to }) => [from, to]));
  const core = { ...picture, cards: picture.cards.filter(({ key }) => linked.has(key)) };
  const cards = overviewCards(request);
  const whole = overview.drawn.kind === "all" && overview.matched.agreements === overview.total.agreements;
  return collectContext(core, index, cards, whole);
}
