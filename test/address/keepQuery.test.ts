import { expect, it } from "vitest";
import { keepQuery } from "../../src/address/keepQuery.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { PLAIN_EMBED } from "../../src/address/types.ts";

it.each([
  ["", NO_FILTER, ""],
  ["?kind=region&theme=dark&title=0", NO_FILTER, ""],
  ["?initialWidth=640&childId=pym-0&kind=region", NO_FILTER, "?initialWidth=640&childId=pym-0"],
  ["?childId=pym-0&q=metro", { ...NO_FILTER, q: "ozon" }, "?q=ozon&childId=pym-0"],
  ["?kinder=1&a=%26&&", NO_FILTER, "?kinder=1&a=%26"],
] as const)("of %s the embed's own words give way and the host's stay", (present, filter, query) => {
  expect(keepQuery(present, { filter, options: PLAIN_EMBED })).toBe(query);
});
