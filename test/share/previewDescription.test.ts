import { describe, expect, it } from "vitest";
import { previewDescription, PREVIEW_DESCRIPTION_MAX } from "../../src/share/previewDescription.ts";

const CONTEXT = "Forum: who agreed what with whom, and which source says so.";
const describeIt = (sentence: string, lead: string | null = null): string =>
  previewDescription({ sentence, lead, context: CONTEXT });

describe("a description for previews", () => {
  it("is the page's sentence where that has the right length", () => {
    const sentence = "Daryo reported an agreement between A and B on metro cars.";
    expect(describeIt(sentence)).toBe(sentence);
  });

  it("goes on with what the atlas is about where the sentence is short", () => {
    expect(describeIt("Daryo: 1 agreement, with quotes")).toBe(`Daryo: 1 agreement, with quotes. ${CONTEXT}`);
    expect(describeIt("Short already.")).toBe(`Short already. ${CONTEXT}`);
  });

  it("begins with the title where another page has the same sentence", () => {
    const sentence = "Daryo reported a memorandum between A and B.";
    expect(describeIt(sentence, "Memorandum (2)")).toBe(`Memorandum (2). ${sentence}`);
  });

  it("ends with a whole word where the sentence is long", () => {
    const text = describeIt("word ".repeat(400));
    expect(text).toMatch(/^(?:word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(PREVIEW_DESCRIPTION_MAX);
    expect(text.length).toBeGreaterThan(PREVIEW_DESCRIPTION_MAX - 10);
  });
});
