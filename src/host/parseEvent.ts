import { EMBED_VERSION, type EmbedEvent } from "../share/embedMessages.ts";

/**
 * A message of an embed, by its version; null for any other. Its type is what it says where it came by a port of our own, which
 * nobody else holds; of what the window sends, values have still to be checked.
 */
export function parseEvent(data: unknown): EmbedEvent | null {
  const event = data as EmbedEvent | null | undefined;
  return event?.accord === EMBED_VERSION ? event : null;
}
