import type { Detail } from "../dataset/types.ts";

/** Name under which the upright picture of a record is saved: the built file's own name says nothing to a reader. */
export function portraitName({ kind, id }: Detail["open"]): string {
  return `${kind}-${id}.png`;
}
