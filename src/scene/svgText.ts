import type { SvgTree } from "./types.ts";

/** What XML 1.0 allows: not the other control characters, lone surrogates, U+FFFE or U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? "");
}

/** An SVG tree as XML text. Every text and attribute is escaped; characters that XML forbids are left out. */
export function svgText({ tag, attributes, children }: SvgTree): string {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\t\n\r]/g, " ")}"`)
    .join("");
  if (children.length === 0) return `<${tag}${head}/>`;
  return `<${tag}${head}>${children.map((child) => (typeof child === "string" ? escapeXml(child) : svgText(child))).join("")}</${tag}>`;
}
