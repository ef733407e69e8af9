import { build } from "vite";
import { viteShared } from "./viteShared.ts";

/**
 * One entry with all it needs as one classic script, whose names stay its own: it runs where modules and fetching are refused
 * (a frame of an opaque origin on a host without CORS headers). Style sheets it asks for are left out: embeds inline theirs.
 * Throws when the bundler fails; writes nothing.
 */
export async function buildClassicScript(root: string, input: string): Promise<string> {
  const result = await build({
    ...viteShared,
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: 0,
      // Else the script would carry its style sheets and add them to the page, which the policy of embeds refuses.
      cssCodeSplit: false,
      modulePreload: false,
      target: "es2022",
      rolldownOptions: {
        input,
        // Only the bundler's own way of loading parts asks for its address, and this script has no parts.
        transform: { define: { "import.meta": "{}" } },
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first !== undefined && "output" in first ? first.output : [];
  const entry = output.find((file) => file.type === "chunk" && file.isEntry);
  if (entry?.type !== "chunk") throw new Error(`the bundler wrote no script for ${input}`);
  return entry.code;
}
