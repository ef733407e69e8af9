import { isDeviceName } from "./isDeviceName.ts";
import { ID_PATTERN } from "./vocabulary.ts";

/** An id made from any text, as a proposal: lower case, other characters as hyphens, at most 64; null when nothing is left. */
export function proposeId(text: string): string | null {
  const plain = text
    .slice(0, 200)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-|-$/g, "");
  return ID_PATTERN.test(id) && !isDeviceName(id) ? id : null;
}
