/** Signs that end a text or begin something else. Content systems such as WordPress run words in square brackets as commands. */
const ENTITY: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#039;"],
  ["[", "&#91;"],
  ["]", "&#93;"],
]);

/** Text as it stands in markup that is pasted into somebody else's page: on one line, and nothing in it but text. */
export function escapeForHosts(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[&<>"'[\]]/g, (char) => ENTITY.get(char) ?? char);
}
