import { startEmbedExplorer } from "./app/startEmbedExplorer.tsx";
import type { EmbedScripts } from "./browser/types.ts";

declare const accordEmbed: EmbedScripts;

accordEmbed.explorer(startEmbedExplorer);
