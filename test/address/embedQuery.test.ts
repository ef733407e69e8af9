import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress } from "../../src/address/formatAddress.ts";
import { formatEmbedAddress } from "../../src/address/formatEmbedAddress.ts";
import { formatEmbedQuery } from "../../src/address/formatEmbedQuery.ts";
import { NO_FILTER, parseAddress } from "../../src/address/parseAddress.ts";
import { parseEmbedQuery } from "../../src/address/parseEmbedQuery.ts";
import { EMBED_THEMES, type EmbedOptions } from "../../src/address/types.ts";
import { anyView } from "./anyView.ts";

const PLAIN: EmbedOptions = { theme: "auto", labels: true, title: true, scroll: false };
const anyOptions = fc.record({
  theme: fc.constantFrom(...EMBED_THEMES),
  labels: fc.boolean(),
  title: fc.boolean(),
  scroll: fc.boolean(),
});

describe("the query of an embed", () => {
  it("gives back the very filter and look that it was made from", () => {
    fc.assert(
      fc.property(anyView, anyOptions, ({ filter }, options) => {
        expect(parseEmbedQuery(formatEmbedQuery({ filter, options }))).toEqual({ filter, options });
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  it("carries the same filter as the page's, and says nothing of how the page sorts and draws", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatEmbedQuery({ filter: view.filter, options: PLAIN });
        // A path between two parties is of the page alone too.
        const open = view.open.kind === "path" ? ({ kind: "start" } as const) : view.open;
        const plain = { ...view, open, sort: null, view: null };
        expect(query).toBe(new URL(formatAddress(plain), "https://a.example/").search);
        expect(parseAddress("", query, "en")).toMatchObject({ filter: view.filter, sort: null, view: null });
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it("never throws, and takes what it does not know for the plain embed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        expect(() => parseEmbedQuery(query)).not.toThrow();
      }),
      { seed: 13, numRuns: 1000 },
    );
    expect(parseEmbedQuery("?theme=sepia&labels=yes&title=&scroll=0&x=1")).toEqual({
      filter: NO_FILTER,
      options: PLAIN,
    });
  });

  it.each([
    [PLAIN, "", "ru/embed/party/p/"],
    [{ ...PLAIN, labels: false, scroll: true }, "", "ru/embed/party/p/?labels=0&scroll=1"],
    [{ ...PLAIN, theme: "dark", title: false }, "оил", "ru/embed/party/p/?q=%D0%BE%D0%B8%D0%BB&theme=dark&title=0"],
  ] as const)("is written in one order: %j with %j", (options, q, address) => {
    const place = parseAddress("ru/party/p/", "", "en");
    expect(formatEmbedAddress(place, { filter: { ...NO_FILTER, q }, options })).toBe(address);
  });

  it("is no address where there is no embed", () => {
    const query = { filter: NO_FILTER, options: PLAIN };
    expect(formatEmbedAddress({ lang: "en", open: { kind: "about" } }, query)).toBeNull();
  });
});
