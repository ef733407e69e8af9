import { describe, expect, it } from "vitest";
import { growParticipants } from "../../src/tables/growParticipants.ts";

const FIRST = [
  { party: "north", side: "1", as: "the North" },
  { party: "south", side: "2", role: "buyer" },
];

describe("participants of whom a second source speaks", () => {
  it.each([
    ["leaves out sides and roles", [{ party: "north" }, { party: "south" }]],
    ["names them in another order", [{ party: "south" }, { party: "north" }]],
    ["names fewer of them", [{ party: "south", role: "buyer" }]],
    ["does not know one of them", [{ party: "north" }, { unknown: "not stated" }]],
    ["calls them otherwise", [{ party: "north", as: "North Town" }]],
  ])("stay as they are where it %s", (_, second) => {
    expect(growParticipants(FIRST, second)).toEqual({ participants: FIRST, isDisputed: false });
  });

  it.each([
    ["somebody else", [{ party: "north" }, { party: "east" }]],
    ["another side", [{ party: "north", side: "2" }]],
    ["another role", [{ party: "south", role: "supplier" }]],
  ])("are disputed where it names %s", (_, second) => {
    expect(growParticipants(FIRST, second)).toEqual({ participants: FIRST, isDisputed: true });
  });

  it("get the sides and roles that were not said before", () => {
    expect(growParticipants([{ party: "north" }], [{ party: "north", side: "1", role: "supplier" }])).toEqual({
      participants: [{ party: "north", side: "1", role: "supplier" }],
      isDisputed: false,
    });
  });

  it("may be there twice, in two roles", () => {
    const twice = [
      { party: "north", role: "buyer" },
      { party: "north", role: "guarantor" },
    ];
    expect(growParticipants(twice, [{ party: "north", role: "guarantor" }])).toEqual({
      participants: twice,
      isDisputed: false,
    });
  });
});
