import { build } from "vite";
import { expect, it } from "vitest";
import { messages } from "../../src/i18n/compiled/uz.ts";
import { catalogPlugin } from "../../src/publish/catalogPlugin.ts";

async function bundle(plugins: ReturnType<typeof catalogPlugin>[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins,
    build: { write: false, minify: false, lib: { entry: "src/i18n/compiled/uz.ts", formats: ["es"] } },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.map((one) => (one.type === "chunk" ? one.code : "")).join("");
}

it("a built page holds the messages, and no parser of messages", async () => {
  const code = await bundle([catalogPlugin()]);
  const built = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    messages: unknown;
  };
  expect(built.messages).toEqual(messages);
  expect(code).not.toMatch(/octothorpe|lexer/i);
  expect(await bundle([])).toMatch(/octothorpe|lexer/i);
});
