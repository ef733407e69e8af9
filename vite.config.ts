import { defineConfig } from "vite";
import { devPages } from "./src/publish/devPages.ts";
import { viteShared } from "./src/publish/viteShared.ts";

export default defineConfig({ ...viteShared, plugins: [...(viteShared.plugins ?? []), devPages()] });
