import type { Source } from "../dataset/types.ts";
import type { Words } from "./types.ts";

/** "Daryo, “Title”, 5 October 2023, https://…": what the data has of it, under its own title, by which it can be found. */
export function sourcePhrase(words: Words, source: Source): string {
  return [
    source.author,
    source.publisher,
    words.t("cite.record", { title: source.title }),
    source.published === undefined ? undefined : words.date(source.published),
    source.url,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
