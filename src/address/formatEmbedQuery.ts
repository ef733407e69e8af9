import { formatQuery } from "./formatAddress.ts";
import type { EmbedQuery } from "./types.ts";

/**
 * Query of an embed, `?` included: its filter in canonical order, then how it looks; empty when nothing differs from the
 * plain embed. Inverse of `parseEmbedQuery`.
 */
export function formatEmbedQuery({ filter, options }: EmbedQuery): string {
  const { labels, scroll, theme, title } = options;
  const look = [
    theme === "auto" ? "" : `theme=${theme}`,
    labels ? "" : "labels=0",
    title ? "" : "title=0",
    scroll ? "scroll=1" : "",
  ].filter((pair) => pair !== "");
  const filtered = formatQuery({ filter, sort: null, view: null });
  if (look.length === 0) return filtered;
  return `${filtered === "" ? "?" : `${filtered}&`}${look.join("&")}`;
}
