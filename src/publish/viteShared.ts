import { basename } from "node:path";
import type { UserConfig } from "vite";
import { catalogPlugin } from "./catalogPlugin.ts";

/**
 * Class names made of file and name, such as `panel-facts`: the same in the page's build and in the build that prerenders
 * it, and words compress better than hashes.
 */
function scopedName(name: string, file: string): string {
  return `${basename(file).split(".", 1)[0]?.toLowerCase() ?? ""}-${name}`;
}

/** Settings that the page's build, the prerendering build and the dev server share. */
export const viteShared: UserConfig = {
  base: "./",
  appType: "custom",
  plugins: [catalogPlugin()],
  css: { modules: { generateScopedName: scopedName } },
};
