import { describe, expect, it } from "vitest";
import { listLost } from "../../src/tables/listLost.ts";

const dataset = (agreement: Readonly<Record<string, unknown>>) => ({
  format: "accord-atlas/1",
  agreements: [{ id: "plan", title: "The plan", type: "contract", ...agreement }],
});
const recorded = { source: "book", basis: "recorded", locator: { file: "book.xlsx", row: 2 } };

describe("what an import would take away", () => {
  it("is a quotation that somebody has put in the place of a row", () => {
    const earlier = dataset({ claims: [{ source: "paper", basis: "stated", quote: "a plan was signed" }] });
    expect(listLost(earlier, dataset({ claims: [recorded] }))).toEqual(['claims.quote of agreements "plan"']);
  });

  it("is what somebody has added to a participant", () => {
    const earlier = dataset({ participants: [{ party: "north", as: "The North", signedBy: [{ name: "A. B." }] }] });
    expect(listLost(earlier, dataset({ participants: [{ party: "north" }] }))).toEqual([
      'participants.as of agreements "plan"',
      'participants.signedBy of agreements "plan"',
    ]);
  });

  it("is not a corrected quotation, nor a row that is now quoted", () => {
    const quoted = { source: "paper", basis: "stated", quote: "a plan was sined" };
    const mended = dataset({ claims: [{ ...quoted, quote: "a plan was signed" }] });
    expect(listLost(dataset({ claims: [quoted] }), mended)).toEqual([]);
    expect(listLost(dataset({ claims: [recorded] }), mended)).toEqual([]);
  });
});
