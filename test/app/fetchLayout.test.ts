import { describe, expect, it } from "vitest";
import { fetchLayout } from "../../src/app/fetchLayout.ts";

/** An address that answers with this text. */
const saying = (text: string): URL => new URL(`data:application/json,${encodeURIComponent(text)}`);
const LAYOUT = { format: "accord-atlas-layout/1", widths: { "908": { heightPx: 10, nodes: { "party:a": [1, 2] } } } };

describe("the positions of the network", () => {
  it("are given as the build wrote them", async () => {
    expect(await fetchLayout(saying(JSON.stringify(LAYOUT)))).toEqual(LAYOUT);
  });

  it.each(["null", "{}", "[]", '"text"', '{"format": "accord-atlas/1"}', "<!doctype html>"])(
    "are refused when a host answers with %s instead",
    async (text) => {
      await expect(fetchLayout(saying(text))).rejects.toThrow(/layout|JSON/);
    },
  );
});
