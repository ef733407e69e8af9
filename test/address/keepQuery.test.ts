import { expect, it } from "vitest";
import { codeQuery, keepQuery } from "../../src/address/keepQuery.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import { PLAIN_EMBED } from "../../src/address/types.ts";
import { openAt } from "../fixtures/views.ts";

it.each([
  ["", NO_FILTER, null, "?own="],
  ["?theme=dark&title=0", NO_FILTER, null, "?own=%3Ftheme%3Ddark%26title%3D0"],
  [
    "?childId=pym-0&q=metro&open=party/a&own=%3Fq%3Da",
    { ...NO_FILTER, q: "ozon" },
    null,
    "?q=ozon&own=%3Fq%3Da&childId=pym-0",
  ],
  ["?kinder=1&a=%26&&own=", NO_FILTER, null, "?own=&kinder=1&a=%26"],
  ["?x=1&own=", { ...NO_FILTER, q: "ozon" }, openAt("party/mill/"), "?q=ozon&open=party/mill&own=&x=1"],
] as const)(
  "of %s the embed's own words give way, and those of its code and of the host stay",
  (present, filter, open, query) => {
    const kept = keepQuery(present, { filter, options: PLAIN_EMBED }, open);
    expect(kept).toBe(query);
    expect(codeQuery(kept)).toBe(codeQuery(present));
  },
);
