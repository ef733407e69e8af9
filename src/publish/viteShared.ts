import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { catalogPlugin } from "./catalogPlugin.ts";

/** Short class names, equal in the page's build and in the build that prerenders it: 32-bit FNV-1a of file and name, base 36. */
function scopedName(name: string, file: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${basename(file).replace(/\?.*$/, "")}:${name}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return `_${(hash >>> 0).toString(36).slice(0, 4)}`;
}

/** Settings that the page's build, the prerendering build and the dev server share. */
export const viteShared: UserConfig = {
  base: "./",
  appType: "custom",
  plugins: [react(), catalogPlugin()],
  css: { modules: { generateScopedName: scopedName } },
};
