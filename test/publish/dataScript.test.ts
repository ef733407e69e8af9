import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dataScript, hashedPath } from "../../src/publish/dataScript.ts";

/** What a script brings, and by what name, where it runs. */
function broughtBy(content: string): readonly unknown[] {
  const told: unknown[] = [];
  runInNewContext(content, { accordEmbed: { json: (...given: readonly unknown[]) => void told.push(...given) } });
  return told;
}

describe("a script that brings data", () => {
  it("brings the value under its own path, whatever its keys are", () => {
    const value = JSON.parse('{"__proto__":{"a":1},"text":"</script>\\u2028"}') as unknown;
    const { path, content } = dataScript("data", value);
    expect(path).toMatch(/^assets\/data-[0-9a-f]{8}\.js$/);
    const [name, brought] = broughtBy(content);
    expect([name, JSON.stringify(brought)]).toEqual([path, JSON.stringify(value)]);
  });

  it("is named after its code, not only after the value, so that the same name never carries other bytes", () => {
    const { path, content } = dataScript("data", { a: 1 });
    expect(path).toBe(hashedPath("data", content.replace(path, ""), "js"));
    expect(path).not.toBe(dataScript("data", { a: 2 }).path);
  });

  it("takes the path that it is given", () => {
    const { path, content } = dataScript("data", 7, "data.js");
    expect([path, broughtBy(content)]).toEqual(["data.js", ["data.js", 7]]);
  });
});
