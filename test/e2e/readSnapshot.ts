import type { Locator } from "@playwright/test";

/** One line of what assistive technology is given. */
export interface SpokenNode {
  readonly role: string;
  /** Name and own text, as one. */
  readonly text: string;
  /** Where a link leads; null for all else. */
  readonly url: string | null;
  /** Steps below the root of the snapshot. */
  readonly depth: number;
}

/** A part of a line in the snapshot's notation, which quotes what would be read as its own signs. */
function unquote(text: string): string {
  if (text.startsWith("'")) return text.slice(1, text.lastIndexOf("'")).replaceAll("''", "'");
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}

/** `link "Daryo" [level=2]`: what comes before the text of a line, which may be quoted as a whole. */
function readHead(head: string): readonly [role: string, name: string] {
  const [, role = "", name = ""] = /^(\S+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(head) ?? [];
  return [role, name === "" ? "" : unquote(name)];
}

function splitLine(line: string): readonly [head: string, text: string] {
  if (line.startsWith("'")) {
    const [, whole = "", rest = ""] = /^('(?:[^']|'')*')(?:: ?(.*))?$/.exec(line) ?? [];
    return [unquote(whole), rest];
  }
  const [, head = line, rest = ""] = /^((?:[^":]|"(?:[^"\\]|\\.)*")+):(?: (.*))?$/.exec(line) ?? [];
  return [head, rest];
}

/** What assistive technology is given of a part of the page, line by line, in the order of reading. */
export async function readSnapshot(part: Locator): Promise<readonly SpokenNode[]> {
  const nodes: SpokenNode[] = [];
  for (const line of (await part.ariaSnapshot()).split("\n")) {
    const [, indent = "", own = ""] = /^( *)- (.*)$/.exec(line) ?? [];
    if (own.startsWith("/url:")) {
      const link = nodes.pop();
      if (link !== undefined) nodes.push({ ...link, url: unquote(own.slice("/url:".length).trim()) });
      continue;
    }
    const [head, text] = splitLine(own);
    const [role, name] = readHead(head);
    const texts = [name, text === "" ? "" : unquote(text)].filter((one) => one !== "");
    nodes.push({ role, text: texts.join(" ").replace(/\s+/g, " "), url: null, depth: indent.length / 2 });
  }
  return nodes;
}

/** The nodes below one. */
export function below(nodes: readonly SpokenNode[], node: SpokenNode): readonly SpokenNode[] {
  const rest = nodes.slice(nodes.indexOf(node) + 1);
  const end = rest.findIndex(({ depth }) => depth <= node.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** All that is said in some nodes, as one line. */
export const spoken = (nodes: readonly SpokenNode[]): string => nodes.map(({ text }) => text).join(" ");

/** Paths within the site that the links of some nodes lead to, each once, such as `agreement/<id>/`. */
export function pathsIn(nodes: readonly SpokenNode[], kind: string): readonly string[] {
  const found = nodes.flatMap(({ url }) => new RegExp(`/(${kind}/[^/#?]+/)$`).exec(url ?? "")?.[1] ?? []);
  return [...new Set(found)].toSorted();
}
