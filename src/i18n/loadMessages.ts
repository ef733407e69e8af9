import type { Lang } from "../dataset/types.ts";
import type { CompiledCatalog } from "./types.ts";

interface CatalogModule {
  readonly messages: CompiledCatalog;
}

const MODULES: Readonly<Record<Lang, () => Promise<CatalogModule>>> = {
  en: () => import("./compiled/en.ts"),
  uz: () => import("./compiled/uz.ts"),
  ru: () => import("./compiled/ru.ts"),
};

/** Compiled messages of one language, each in a file of its own in the built site. Rejects when that file cannot be loaded. */
export async function loadMessages(lang: Lang): Promise<CompiledCatalog> {
  const { messages } = await MODULES[lang]();
  return messages;
}
