import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { hashText } from "../../src/address/hashText.ts";

it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the hash of %j is the one of the standard", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

it("agrees with Node's over every length around the ends of blocks, and over letters of several bytes", () => {
  for (let length = 0; length < 200; length++) {
    const text = "aЯʻ😀".repeat(60).slice(0, length);
    expect(hashText(text), `length ${length}`).toBe(createHash("sha256").update(text).digest("hex"));
  }
});
