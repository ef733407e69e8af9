import { expect, it } from "vitest";
import { keepQuery } from "../../src/address/keepQuery.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { PLAIN_EMBED } from "../../src/address/types.ts";
import { openAt } from "../fixtures/views.ts";

it.each([
  ["", NO_FILTER, null, ""],
  ["?kind=region&theme=dark&title=0&open=party/a", NO_FILTER, null, ""],
  ["?initialWidth=640&childId=pym-0&kind=region", NO_FILTER, null, "?initialWidth=640&childId=pym-0"],
  ["?childId=pym-0&q=metro", { ...NO_FILTER, q: "ozon" }, null, "?q=ozon&childId=pym-0"],
  ["?kinder=1&a=%26&&", NO_FILTER, null, "?kinder=1&a=%26"],
  ["?x=1", { ...NO_FILTER, q: "ozon" }, openAt("party/mill/"), "?q=ozon&open=party/mill&x=1"],
] as const)("of %s the embed's own words give way and the host's stay", (present, filter, open, query) => {
  expect(keepQuery(present, { filter, options: PLAIN_EMBED }, open)).toBe(query);
});
